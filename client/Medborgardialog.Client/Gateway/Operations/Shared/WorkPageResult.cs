namespace Medborgardialog.Client.Gateway.Operations.Shared;

/// <summary>The data of <c>WorkPage</c>.</summary>
public sealed record WorkPageResult(
    Connection<WorkRound>? DialogueRounds, Connection<WorkPicture>? ProblemPictures, Connection<WorkPromise>? CitizenPromises, Connection<WorkFollowUp>? FollowUpsDue);

/// <summary>A round to work with.</summary>
public sealed record WorkRound(string Slug, string Title, string Kind, string State, DateOnly ClosesOn, bool IsExample, CountValue ResponseCount);

/// <summary>A picture to work with.</summary>
public sealed record WorkPicture(string Id, string Title, string State, bool IsExample);

/// <summary>A promise to work with.</summary>
public sealed record WorkPromise(string Slug, string Title, string State, string Origin, bool IsExample, PeriodLabel Period);

/// <summary>A follow-up that is due.</summary>
public sealed record WorkFollowUp(string Id, string? Title, string Status, DateOnly? DueOn, PeriodLabel Period, WorkPromiseTitle Promise);

/// <summary>The promise of a follow-up.</summary>
public sealed record WorkPromiseTitle(string Slug, string Title);
