using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Analysis;

/// <summary>Identifies a theme of one run.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct ThemeId(Guid Value) : IEntityId<ThemeId>
{
    /// <inheritdoc/>
    public static ThemeId From(Guid value) => new(value);
}

/// <summary>What kind of thing a theme is.</summary>
public enum ThemeKind
{
    /// <summary>A problem.</summary>
    Topic,

    /// <summary>Something asked for.</summary>
    Need,

    /// <summary>A place where problems gather.</summary>
    Place,

    /// <summary>A feeling or a judgement.</summary>
    Attitude,

    /// <summary>Found in the answers, not known before.</summary>
    Discovered,

    /// <summary>Statements that no theme could be given.</summary>
    Unknown,

    /// <summary>Answers without content or without a problem.</summary>
    None,
}

/// <summary>Where a theme comes from, against the run before, or against a person's correction of this run.</summary>
public enum ThemeLineage
{
    /// <summary>No earlier theme is behind it.</summary>
    New,

    /// <summary>It goes on from one earlier theme.</summary>
    Continued,

    /// <summary>Several earlier themes came together in it.</summary>
    Merged,

    /// <summary>It is part of an earlier theme that goes on elsewhere.</summary>
    Split,

    /// <summary>It was there before and has no statements now.</summary>
    Retired,
}

/// <summary>A theme of one run: what several statements have in common. Its key lives on from run to run.</summary>
public sealed class Theme
{
    private List<string> _keywords = [];
    private List<string> _lineageFrom = [];

    private Theme(ThemeId id, AnalysisRunId runId, string key, string label, ThemeKind kind)
    {
        Id = id;
        RunId = runId;
        Key = key;
        Label = label;
        Kind = kind;
    }

    /// <summary>The identifier.</summary>
    public ThemeId Id { get; private set; }

    /// <summary>The run it belongs to.</summary>
    public AnalysisRunId RunId { get; private set; }

    /// <summary>The durable key, the same in later runs.</summary>
    public string Key { get; private set; }

    /// <summary>The Swedish label.</summary>
    public string Label { get; private set; }

    /// <summary>What kind of thing it is.</summary>
    public ThemeKind Kind { get; private set; }

    /// <summary>The key of the theme it is part of; null when of none.</summary>
    public string? ParentKey { get; private set; }

    /// <summary>Words that set it apart, the most telling first.</summary>
    public IReadOnlyList<string> Keywords => _keywords;

    /// <summary>Where it comes from.</summary>
    public ThemeLineage Lineage { get; private set; }

    /// <summary>The keys of the themes it comes from: of the run before, or of this one where a person made it of them; empty when new.</summary>
    public IReadOnlyList<string> LineageFrom => _lineageFrom;

    /// <summary>Statements that have it, as their main theme or beside it: as many as the theme opens to.</summary>
    public int StatementCount { get; private set; }

    /// <summary>Respondents with at least one statement in it, each counted once.</summary>
    public int RespondentCount { get; private set; }

    /// <summary>Mean confidence of its statements, 0 to 1.</summary>
    public double MeanConfidence { get; private set; }

    /// <summary>True when a person's correction shaped it.</summary>
    public bool IsCorrected { get; private set; }

    /// <summary>Makes a theme.</summary>
    public static Theme Create(ThemeId id, AnalysisRunId runId, string key, string label, ThemeKind kind, string? parentKey = null, IReadOnlyList<string>? keywords = null) =>
        new(id, runId, key, label, kind) { ParentKey = parentKey, _keywords = [.. keywords ?? []] };

    /// <summary>Makes a theme of some of another one's statements, as a person asks.</summary>
    public static Theme SplitFrom(ThemeId id, Theme whole, string key, string label)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return new(id, whole.RunId, key, label, whole.IsSubject ? whole.Kind : ThemeKind.Discovered) { Lineage = ThemeLineage.Split, _lineageFrom = [whole.Key], IsCorrected = true };
    }

    /// <summary>Takes what the analysis says about it, with every correction that holds.</summary>
    public void Describe(string label, string? parentKey, IReadOnlyList<string> keywords, ThemeLineage lineage, IReadOnlyList<string> lineageFrom, bool isCorrected)
    {
        Label = label;
        ParentKey = parentKey;
        _keywords = [.. keywords];
        Lineage = lineage;
        _lineageFrom = [.. lineageFrom];
        IsCorrected = isCorrected;
    }

    /// <summary>Takes the numbers as they are after a run or a correction.</summary>
    public void Count(int statements, int respondents, double meanConfidence)
    {
        StatementCount = statements;
        RespondentCount = respondents;
        MeanConfidence = meanConfidence;
    }

    /// <summary>Gives it another label.</summary>
    /// <exception cref="InvalidInputException">The label is empty or longer than 100 characters.</exception>
    public void Rename(string label)
    {
        Label = Guard.Text(label, "label", 100);
        IsCorrected = true;
    }

    /// <summary>Marks that a person moved statements in or out of it.</summary>
    public void MarkCorrected() => IsCorrected = true;

    /// <summary>Marks that other themes went into it.</summary>
    public void TakeIn(IEnumerable<Theme> others)
    {
        Lineage = ThemeLineage.Merged;
        _lineageFrom = [Key, .. others.Select(o => o.Key)];
        IsCorrected = true;
    }

    /// <summary>Marks that it went into another theme and holds nothing any more.</summary>
    public void Retire()
    {
        Lineage = ThemeLineage.Retired;
        IsCorrected = true;
    }

    /// <summary>True when it is about something: neither the statements without a theme nor the answers without content.</summary>
    public bool IsSubject => Kind is not (ThemeKind.Unknown or ThemeKind.None);
}
