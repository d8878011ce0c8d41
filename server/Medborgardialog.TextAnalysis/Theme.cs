namespace Medborgardialog.TextAnalysis;

/// <summary>A theme: what several statements have in common.</summary>
public sealed record Theme
{
    /// <summary>The id of the statements that are about something, but nothing certain.</summary>
    public const string UnknownId = "unknown";

    /// <summary>The id of the answers without content ("vet ej", "-") or without a problem.</summary>
    public const string NoneId = "none";

    /// <summary>A stable id: of <c>themes.tsv</c> for a guided theme, else derived from the theme's content (<c>d-</c> and 12 hexadecimal digits).</summary>
    public required string Id { get; init; }

    /// <summary>The Swedish label, or in open mode the leading keywords.</summary>
    public required string Label { get; init; }

    /// <summary>What kind of theme it is.</summary>
    public required ThemeKind Kind { get; init; }

    /// <summary>Words that set the theme apart from the others, the most telling first; at most 10.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The theme that this one is a part of, or <see langword="null"/>.</summary>
    public string? ParentId { get; init; }

    /// <summary>Where the theme comes from, against the previous run.</summary>
    public ThemeLineage Lineage { get; init; } = ThemeLineage.New;

    /// <summary>Indexes into <see cref="ThemeModel.Statements"/> of the statements nearest to the theme's middle; at most 5.</summary>
    public IReadOnlyList<int> TypicalStatements { get; init; } = [];

    /// <summary>Indexes into <see cref="ThemeModel.Statements"/> of the theme's least certain statements; at most 5.</summary>
    public IReadOnlyList<int> BorderlineStatements { get; init; } = [];

    /// <summary>How many statements have this as their main theme; for a found part of a theme, how many have it beside that theme.</summary>
    public int StatementCount { get; init; }

    /// <summary>How many texts have at least one statement with this theme, as main theme or beside it.</summary>
    public int TextCount { get; init; }

    /// <summary>The mean confidence of the statements that have this as their main theme, 0 to 1; 0 when there are none.</summary>
    public double MeanConfidence { get; init; }

    /// <summary>Whether a person's rename, merge, split or pin shaped the theme.</summary>
    public bool IsCorrected { get; init; }
}

/// <summary>The kinds of themes (design.md §5; the kinds of themes.tsv, and what a run adds).</summary>
public enum ThemeKind
{
    /// <summary>A problem.</summary>
    Topic,

    /// <summary>Something that people ask for.</summary>
    Need,

    /// <summary>A place where problems gather.</summary>
    Place,

    /// <summary>A feeling or a judgement.</summary>
    Attitude,

    /// <summary>Found in the answers, not known before.</summary>
    Discovered,

    /// <summary>The statements that no theme could be given.</summary>
    Unknown,

    /// <summary>The answers without content or without a problem.</summary>
    None,
}

/// <summary>Where a theme comes from.</summary>
/// <param name="Change">What happened since the previous run.</param>
/// <param name="From">The ids of the previous run's themes that it comes from; empty when new.</param>
public sealed record ThemeLineage(ThemeChange Change, IReadOnlyList<string> From)
{
    /// <summary>A theme without predecessor.</summary>
    public static ThemeLineage New { get; } = new(ThemeChange.New, []);
}

/// <summary>What happened to a theme between two runs.</summary>
public enum ThemeChange
{
    /// <summary>No earlier theme is behind it.</summary>
    New,

    /// <summary>It goes on from one earlier theme and has its id.</summary>
    Continued,

    /// <summary>Several earlier themes came together in it.</summary>
    Merged,

    /// <summary>It is a part of an earlier theme that goes on elsewhere.</summary>
    Split,

    /// <summary>It existed in the previous run and has no statements now.</summary>
    Retired,
}
