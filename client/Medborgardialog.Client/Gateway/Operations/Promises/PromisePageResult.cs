using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.Promises;

/// <summary>The data of <c>PromisePage</c>.</summary>
public sealed record PromisePageResult(PromiseView? CitizenPromise);

/// <summary>A promise with all that is public of it.</summary>
public sealed record PromiseView(
    string Id, string Slug, string Title, string Origin, string State, bool IsExample, string? Lead, string? Extension, IReadOnlyList<string> Parties,
    IReadOnlyList<string> StatedProblems, IReadOnlyList<string> StatedSources, string FollowUpCadence, string? RegistrationNumber, string? Agreement, string? Source, string? Note,
    IReadOnlyList<string> NotFound, string Generation, DateOnly? PublishedOn, string? FollowUpNote, DateOnly? NextFollowUpOn, MunicipalityName Municipality, PeriodLabel Period,
    IReadOnlyList<FocusAreaView> FocusAreas, IReadOnlyList<ActivityView> Activities, IReadOnlyList<SignatureView> Signatures, IReadOnlyList<EventView> History,
    IReadOnlyList<FigureView> Figures, PromiseLink? Supersedes, PromiseLink? SupersededBy, IReadOnlyList<LeftOutProblem> ProblemsLeftOut, IReadOnlyList<FollowUpView> FollowUps)
{
    /// <summary>Whether a part was looked for in the sources and not found.</summary>
    public bool IsNotFound(string part) => NotFound.Contains(part);
}

/// <summary>A focus area with the problems it answers.</summary>
public sealed record FocusAreaView(string Id, string Title, string Origin, string? Motive, DateOnly? ChosenOn, IReadOnlyList<FocusAreaProblemView> Problems);

/// <summary>A link from a focus area to a problem.</summary>
public sealed record FocusAreaProblemView(bool IsExample, ProblemTitle Problem);

/// <summary>A problem by title.</summary>
public sealed record ProblemTitle(string Title, PictureTitle Picture);

/// <summary>A picture by title.</summary>
public sealed record PictureTitle(string Id, string Title);

/// <summary>An activity as promised.</summary>
public sealed record ActivityView(
    string Id, string Text, string? ResponsibleParty, IReadOnlyList<string> Partners, string? Place, string? TargetGroup, DateOnly? Deadline, string? Indicator, string State,
    string? Reason, string? Receiver, string? Note, QuantityView? Quantity, Reference? FocusArea);

/// <summary>How much is promised.</summary>
public sealed record QuantityView(int Minimum, string Unit, string? Per)
{
    /// <summary>As it is written: at least so many, per what.</summary>
    public string Label() => $"minst {Minimum} {Unit}{(Per is null ? null : $" per {Per}")}";
}

/// <summary>A signature.</summary>
public sealed record SignatureView(string Name, string Title, string Party, DateOnly SignedOn);

/// <summary>Something that happened to the promise.</summary>
public sealed record EventView(int Year, DateOnly? On, string Text);

/// <summary>A figure that a source gives.</summary>
public sealed record FigureView(string What, string? Trend, IReadOnlyList<YearValueView> Values);

/// <summary>A year's value.</summary>
public sealed record YearValueView(int Year, int Value);

/// <summary>A promise by title.</summary>
public sealed record PromiseLink(string Slug, string Title);

/// <summary>A problem of the same pictures that was not chosen.</summary>
public sealed record LeftOutProblem(string Title, string State, string? Reason, string? Receiver, DateOnly? ReviewOn);

/// <summary>A follow-up with a status for every activity.</summary>
public sealed record FollowUpView(
    string Id, string? Title, string Status, DateOnly? DueOn, DateOnly? PublishedOn, string? Summary, string? Source, string? Note, PeriodLabel Period,
    IReadOnlyList<EntryView> Entries, OutcomeChecksView OutcomeChecks);

/// <summary>An activity's status in a follow-up.</summary>
public sealed record EntryView(
    string Status, string? Outcome, int? QuantityDone, string? Reason, string? Receiver, string? Helped, string? HelpedMotive, string? ReportingParty, EntryActivity Activity);

/// <summary>The activity of an entry.</summary>
public sealed record EntryActivity(string Id, string Text, QuantityView? Quantity);

/// <summary>What residents answered to whether it helped.</summary>
public sealed record OutcomeChecksView(CountValue Yes, CountValue Partly, CountValue No, CountValue DoNotKnow);
