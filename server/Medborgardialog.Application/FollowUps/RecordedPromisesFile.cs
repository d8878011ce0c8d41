using System.Text.Json;
using System.Text.Json.Serialization;
using Medborgardialog.Application.Promises;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.FollowUps;

/// <summary>
/// The file of recorded promises, JSON: <c>municipality</c> (code), <c>agreement</c> and <c>promises</c>, oldest generation first. A promise has
/// <c>slug title firstYear lastYear state source parties followUpCadence</c> and, as far as known, <c>lead extension note followUpNote supersedes
/// statedProblems statedSources focusAreas activities followUps history figures notFound</c>. Names of states, cadences and parts are those of the API
/// (UPPER_SNAKE). An unknown property, a missing required one or an unknown name is refused, with the place in the file.
/// </summary>
public sealed class RecordedPromisesFile
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
    };

    private RecordedPromisesFile(string municipality, IReadOnlyList<RecordedPromise> promises)
    {
        Municipality = municipality;
        Promises = promises;
    }

    /// <summary>Official code of the municipality.</summary>
    public string Municipality { get; }

    /// <summary>The promises, in the file's order.</summary>
    public IReadOnlyList<RecordedPromise> Promises { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file, UTF-8.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidInputException">It is not of this form (MALFORMED); the message names the place.</exception>
    public static async Task<RecordedPromisesFile> ReadAsync(Stream file, CancellationToken cancellationToken)
    {
        try
        {
            var content = await JsonSerializer.DeserializeAsync<FileContent>(file, Format, cancellationToken)
                ?? throw new InvalidInputException("file", "MALFORMED", "The file of recorded promises is empty.");
            return new RecordedPromisesFile(content.Municipality, [.. content.Promises.Select(p => p.ToRecord(content))]);
        }
        catch (JsonException fault)
        {
            throw new InvalidInputException("file", "MALFORMED", $"The file of recorded promises cannot be read at {(fault.Path is null or "$" ? "its start" : fault.Path)}: {fault.Message}");
        }
    }

    private sealed record FileContent(string Municipality, string? Agreement, IReadOnlyList<PromiseRow> Promises);

    private sealed record ActivityRow(string Text, string? FocusArea = null, string? ResponsibleParty = null, string? Note = null, string? Reason = null, string? TransferredTo = null);

    private sealed record FollowUpRow(string Label, string? Title = null, DateOnly? Start = null, DateOnly? End = null, string? Note = null)
    {
        public FoundFollowUp ToFound(string source) => new(
            Start is { } start && End is { } end ? Period.Days(start, end, Label) : Period.Undated(Label), Title, source, Note);
    }

    private sealed record HistoryRow(int Year, string Text);

    private sealed record FigureRow(string What, IReadOnlyList<YearValue>? Values = null, string? Trend = null);

    private sealed record PromiseRow(
        string Slug,
        string Title,
        int FirstYear,
        int LastYear,
        CitizenPromiseState State,
        string Source,
        IReadOnlyList<string> Parties,
        FollowUpCadence FollowUpCadence,
        string? Lead = null,
        string? Extension = null,
        string? Note = null,
        string? FollowUpNote = null,
        string? Supersedes = null,
        IReadOnlyList<string>? StatedProblems = null,
        IReadOnlyList<string>? StatedSources = null,
        IReadOnlyList<string>? FocusAreas = null,
        IReadOnlyList<ActivityRow>? Activities = null,
        IReadOnlyList<FollowUpRow>? FollowUps = null,
        IReadOnlyList<HistoryRow>? History = null,
        IReadOnlyList<FigureRow>? Figures = null,
        IReadOnlyList<PromisePart>? NotFound = null)
    {
        public RecordedPromise ToRecord(FileContent file)
        {
            // What the file does not have was looked for and not found: no follow-up among them is a part of its own.
            PromisePart[] missing = FollowUps is null or { Count: 0 } ? [PromisePart.FollowUps] : [];
            var command = new RecordPromiseCommand(
                file.Municipality,
                new PromiseContent(Slug, Title, Period.Years(FirstYear, LastYear), [], Parties, FollowUpCadence, Lead, null, file.Agreement),
                new RecordedFacts(
                    State,
                    Source,
                    StatedProblems ?? [],
                    StatedSources ?? [],
                    [.. (History ?? []).Select(h => new PromiseEvent(h.Year, null, Guard.Text(h.Text, "history", 500)))],
                    [.. (Figures ?? []).Select(f => RecordedFigure.Of(f.What, f.Values ?? [], f.Trend))],
                    [.. NotFound ?? [], .. missing],
                    Extension,
                    Note,
                    FollowUpNote),
                FocusAreas ?? [],
                [.. (Activities ?? []).Select(a => new RecordedActivity(new ActivityContent(a.Text, ResponsibleParty: a.ResponsibleParty, Note: a.Note), a.FocusArea, a.Reason, a.TransferredTo))],
                Supersedes);
            return new RecordedPromise(command, [.. (FollowUps ?? []).Select(f => f.ToFound(Source))]);
        }
    }
}

/// <summary>One promise of the file.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="FollowUps">Its follow-ups that were found.</param>
public sealed record RecordedPromise(RecordPromiseCommand Promise, IReadOnlyList<FoundFollowUp> FollowUps);
