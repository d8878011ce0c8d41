using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Promises;

/// <summary>What a promise says, as it is handed in.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">The heading, 1 to 200 characters.</param>
/// <param name="Period">When it holds.</param>
/// <param name="FocusAreas">The focus areas it answers.</param>
/// <param name="Parties">Who promise.</param>
/// <param name="FollowUpCadence">How often it is followed up.</param>
/// <param name="Lead">The opening words.</param>
/// <param name="RegistrationNumber">The registration number (diarienummer), when there is one.</param>
/// <param name="Agreement">The agreement it is part of.</param>
public sealed record PromiseContent(
    string Slug,
    string Title,
    Period Period,
    IReadOnlyList<FocusAreaId> FocusAreas,
    IReadOnlyList<string> Parties,
    FollowUpCadence FollowUpCadence,
    string? Lead = null,
    string? RegistrationNumber = null,
    string? Agreement = null);

/// <summary>What only a promise taken from public sources has.</summary>
/// <param name="State">Where it stands: published or later.</param>
/// <param name="Source">Where it was taken from.</param>
/// <param name="StatedProblems">The problems in the source's words.</param>
/// <param name="StatedSources">What the source says that the problem picture rests on.</param>
/// <param name="History">What the sources say has happened to it.</param>
/// <param name="Figures">Figures that the sources give.</param>
/// <param name="PartsNotFound">What was looked for and not found.</param>
/// <param name="Extension">What it says about being extended.</param>
/// <param name="Note">What must be known to read it right.</param>
/// <param name="FollowUpNote">What must be known about its follow-ups.</param>
/// <param name="Supersedes">The promise whose place it took.</param>
public sealed record RecordedFacts(
    CitizenPromiseState State,
    string Source,
    IReadOnlyList<string> StatedProblems,
    IReadOnlyList<string> StatedSources,
    IReadOnlyList<PromiseEvent> History,
    IReadOnlyList<RecordedFigure> Figures,
    IReadOnlyList<PromisePart> PartsNotFound,
    string? Extension = null,
    string? Note = null,
    string? FollowUpNote = null,
    CitizenPromiseId? Supersedes = null);

/// <summary>Makes the periods that promises are given for.</summary>
public static class PromisePeriod
{
    /// <summary>Whole calendar years are shown as years, everything else by its days.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day.</param>
    /// <exception cref="InvalidInputException">The end lies before the start.</exception>
    public static Period Of(DateOnly start, DateOnly end) => start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 } && end > start
        ? Period.Years(start.Year, end.Year)
        : Period.Days(start, end);
}
