using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.ProblemPictures;

/// <summary>Identifies a problem picture.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct ProblemPictureId(Guid Value) : IEntityId<ProblemPictureId>
{
    /// <inheritdoc/>
    public static ProblemPictureId From(Guid value) => new(value);
}

/// <summary>Where a picture stands.</summary>
public enum ProblemPictureState
{
    /// <summary>Being weighed; only staff see it.</summary>
    Draft,

    /// <summary>Public; its content no longer changes.</summary>
    Published,

    /// <summary>Public still, but a newer picture has taken its place.</summary>
    Superseded,
}

/// <summary>
/// The prioritised picture of a municipality's problems (lokal problembild), drawn from analysis runs and other knowledge. Once published, its content
/// is a public record and a basis for decisions: only what is decided about each problem goes on.
/// </summary>
public sealed class ProblemPicture
{
    /// <summary>How many of the highest ranked problems must have been weighed by a person before the picture is published.</summary>
    public const int WeighedByPeople = 10;

    private readonly List<PictureRun> _runs = [];
    private readonly List<Problem> _problems = [];

    private ProblemPicture(ProblemPictureId id, MunicipalityId municipalityId, string slug, string title, int version, bool isExample)
    {
        Id = id;
        MunicipalityId = municipalityId;
        Slug = slug;
        Title = title;
        Version = version;
        IsExample = isExample;
    }

    /// <summary>The identifier.</summary>
    public ProblemPictureId Id { get; private set; }

    /// <summary>The municipality.</summary>
    public MunicipalityId MunicipalityId { get; private set; }

    /// <summary>Its name in addresses; unique.</summary>
    public string Slug { get; private set; }

    /// <summary>The heading.</summary>
    public string Title { get; private set; }

    /// <summary>Where it stands.</summary>
    public ProblemPictureState State { get; private set; } = ProblemPictureState.Draft;

    /// <summary>1 for a municipality's first picture, then 2, 3 ….</summary>
    public int Version { get; private set; }

    /// <summary>True when any of its rounds is an example.</summary>
    public bool IsExample { get; private set; }

    /// <summary>What it says in short.</summary>
    public string? Summary { get; private set; }

    /// <summary>When it was published.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>The picture it took the place of; null for the first.</summary>
    public ProblemPictureId? SupersedesId { get; private set; }

    /// <summary>Respondents of all its rounds together.</summary>
    public int RespondentCount { get; private set; }

    /// <summary>The weights its ranking uses, as a version of <see cref="CriterionWeights"/>.</summary>
    public int WeightsVersion { get; private set; } = CriterionWeights.Current;

    /// <summary>The runs it is drawn from, with their provenance.</summary>
    public IReadOnlyList<PictureRun> Runs => _runs;

    /// <summary>Its problems, in no particular order; <see cref="Problem.Rank"/> gives it.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Begins a picture.</summary>
    /// <exception cref="InvalidInputException">The slug or title breaks a rule.</exception>
    public static ProblemPicture Draw(ProblemPictureId id, MunicipalityId municipality, string slug, string title, string? summary, int version, int respondents, bool isExample, ProblemPictureId? supersedes) =>
        new(id, municipality, Guard.Slug(slug, "slug"), Guard.Text(title, "title", 200), version, isExample)
        {
            Summary = Guard.OptionalText(summary, "summary", 4000),
            RespondentCount = respondents,
            SupersedesId = supersedes,
        };

    /// <summary>Adds a finished run with what it came from.</summary>
    /// <exception cref="IllegalTransitionException">The picture is published.</exception>
    /// <exception cref="InvalidInputException">The run is not DONE.</exception>
    public void DrawFrom(AnalysisRun run, DialogueRound round, int respondents, DateOnly finishedOn)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(round);
        MustBeDraft("draw from another run");
        if (run.State != AnalysisRunState.Done)
        {
            throw new InvalidInputException("analysisRunIds", "NOT_DONE", "A picture is drawn from runs that are done.");
        }

        _runs.Add(new PictureRun(Id, run.Id, round.Id, round.Kind, _runs.Count, run.InputHash!, run.Seed, run.LibraryVersion, finishedOn, respondents));
    }

    /// <summary>Adds a problem.</summary>
    /// <exception cref="IllegalTransitionException">The picture is published.</exception>
    public void Add(Problem problem)
    {
        MustBeDraft("take another problem");
        _problems.Add(problem);
    }

    /// <summary>Orders the problems by score, then by respondents behind them, then by key, so that the order is total.</summary>
    public void Rank()
    {
        var weights = CriterionWeights.Of(WeightsVersion);
        foreach (var problem in _problems)
        {
            problem.Weigh(weights);
        }

        var rank = 1;
        foreach (var problem in _problems.OrderByDescending(p => p.Score).ThenByDescending(p => p.DialogueRespondents).ThenBy(p => p.ThemeKey, StringComparer.Ordinal))
        {
            problem.RankAs(rank++);
        }
    }

    /// <summary>The problems that still wait for a person's weighing before the picture may be published.</summary>
    public IReadOnlyList<Problem> NotWeighed() =>
        [.. _problems.Where(p => p.Rank <= WeighedByPeople && !p.IsWeighedByPerson).OrderBy(p => p.Rank)];

    /// <summary>Publishes it.</summary>
    /// <exception cref="IllegalTransitionException">It is not a draft.</exception>
    /// <exception cref="PictureNotWeighedException">Highly ranked problems lack a person's weighing.</exception>
    public void Publish(string? summary, DateOnly today)
    {
        MustBeDraft("be published");
        Rank();
        if (NotWeighed() is { Count: > 0 } waiting)
        {
            throw new PictureNotWeighedException([.. waiting.Select(p => p.Title)]);
        }

        Summary = Guard.OptionalText(summary, "summary", 4000) ?? Summary;
        State = ProblemPictureState.Published;
        PublishedOn = today;
    }

    /// <summary>Says in whose place it stands.</summary>
    /// <exception cref="IllegalTransitionException">It is not a draft.</exception>
    public void TakePlaceOf(ProblemPictureId? before)
    {
        MustBeDraft("take another picture's place");
        SupersedesId = before;
    }

    /// <summary>A newer picture takes its place.</summary>
    /// <exception cref="IllegalTransitionException">It is not published.</exception>
    public void Supersede()
    {
        if (State != ProblemPictureState.Published)
        {
            throw new IllegalTransitionException(nameof(ProblemPicture), State.ToString(), "be superseded");
        }

        State = ProblemPictureState.Superseded;
    }

    /// <summary>Refuses what only a draft allows.</summary>
    /// <exception cref="IllegalTransitionException">It is not a draft.</exception>
    public void MustBeDraft(string action)
    {
        if (State != ProblemPictureState.Draft)
        {
            throw new IllegalTransitionException(nameof(ProblemPicture), State.ToString(), action);
        }
    }
}

/// <summary>One run that a picture is drawn from, with what made it repeatable at that time.</summary>
public sealed class PictureRun
{
    internal PictureRun(
        ProblemPictureId pictureId, AnalysisRunId runId, DialogueRoundId roundId, DialogueRoundKind roundKind, int position, string inputHash, long seed, string libraryVersion,
        DateOnly finishedOn, int respondentCount)
    {
        PictureId = pictureId;
        RunId = runId;
        RoundId = roundId;
        RoundKind = roundKind;
        Position = position;
        InputHash = inputHash;
        Seed = seed;
        LibraryVersion = libraryVersion;
        FinishedOn = finishedOn;
        RespondentCount = respondentCount;
    }

    /// <summary>The picture.</summary>
    public ProblemPictureId PictureId { get; private set; }

    /// <summary>The run.</summary>
    public AnalysisRunId RunId { get; private set; }

    /// <summary>The run's round.</summary>
    public DialogueRoundId RoundId { get; private set; }

    /// <summary>Whether residents or staff were asked.</summary>
    public DialogueRoundKind RoundKind { get; private set; }

    /// <summary>Its place among the picture's runs.</summary>
    public int Position { get; private set; }

    /// <summary>SHA-256 of what was analysed.</summary>
    public string InputHash { get; private set; }

    /// <summary>The run's seed.</summary>
    public long Seed { get; private set; }

    /// <summary>The text analysis' version then.</summary>
    public string LibraryVersion { get; private set; }

    /// <summary>When the run ended.</summary>
    public DateOnly FinishedOn { get; private set; }

    /// <summary>Respondents of the round in the run.</summary>
    public int RespondentCount { get; private set; }
}
