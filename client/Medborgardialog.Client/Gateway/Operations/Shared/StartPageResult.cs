namespace Medborgardialog.Client.Gateway.Operations.Shared;

/// <summary>The data of <c>StartPage</c>.</summary>
public sealed record StartPageResult(
    Connection<OpenRound>? DialogueRounds, Connection<PromiseThread>? CitizenPromises, Connection<PictureCard>? ProblemPictures, Connection<MunicipalityName>? Municipalities);

/// <summary>A page of a list.</summary>
public sealed record Connection<T>(IReadOnlyList<T>? Nodes)
    where T : class
{
    /// <summary>The items; none when the list could not be given.</summary>
    public IReadOnlyList<T> Items() => Nodes ?? [];
}

/// <summary>A round that can be answered now.</summary>
public sealed record OpenRound(string Slug, string Title, string Kind, bool IsExample, DateOnly ClosesOn, MunicipalityName Municipality);

/// <summary>A promise with what was said before it and what came after it.</summary>
public sealed record PromiseThread(
    string Slug, string Title, string Origin, string State, bool IsExample, string? Lead, IReadOnlyList<string> StatedProblems, string? FollowUpNote, DateOnly? NextFollowUpOn,
    MunicipalityName Municipality, PeriodLabel Period, IReadOnlyList<TitleOnly> FocusAreas, IReadOnlyList<ActivityText> Activities, IReadOnlyList<FollowUpCard> FollowUps);

/// <summary>A thing by its title.</summary>
public sealed record TitleOnly(string Title);

/// <summary>An activity by its text.</summary>
public sealed record ActivityText(string Id, string Text);

/// <summary>A follow-up as a date on a line.</summary>
public sealed record FollowUpCard(string Status, DateOnly? DueOn, DateOnly? PublishedOn, PeriodLabel Period);

/// <summary>A published problem picture in a list.</summary>
public sealed record PictureCard(string Id, string Title, bool IsExample, DateOnly? PublishedOn, CountValue RespondentCount, MunicipalityName Municipality);
