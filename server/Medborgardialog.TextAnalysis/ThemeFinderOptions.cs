namespace Medborgardialog.TextAnalysis;

/// <summary>What decides the outcome of <see cref="ThemeFinder.Fit"/> besides the texts: equal options and texts give equal themes.</summary>
public sealed record ThemeFinderOptions
{
    /// <summary>Whether known problem types are used (<see cref="AnalysisMode.Guided"/>, the default) or none (<see cref="AnalysisMode.Open"/>).</summary>
    public AnalysisMode Mode { get; init; } = AnalysisMode.Guided;

    /// <summary>The language of the texts; <see cref="AnalysisLanguage.Auto"/> decides per statement.</summary>
    public AnalysisLanguage Language { get; init; } = AnalysisLanguage.Auto;

    /// <summary>The seed of every pseudo-random choice.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The number of themes in open mode, at least 1; <see langword="null"/> lets the data decide. Guided mode does not use it.</summary>
    public int? ThemeCount { get; init; }

    /// <summary>The least calibrated confidence, 0 to 1, with which a statement is given its main theme; below it the theme is <see cref="Theme.UnknownId"/>. <see langword="null"/> takes the value chosen for the shipped classifier.</summary>
    public double? MinimumConfidence { get; init; }

    /// <summary>How many statements a discovered theme must hold at least; 3 by default, at least 2.</summary>
    public int MinimumThemeSize { get; init; } = 3;

    /// <summary>
    /// Labelled examples that replace the shipped ones when the guided classifier is trained, or <see langword="null"/> for the shipped classifier.
    /// The taxonomy's phrases and the answers written for the classifier are used in both cases.
    /// </summary>
    public IReadOnlyList<LabelledExample>? Examples { get; init; }

    /// <summary>How many threads may work at once; the outcome does not depend on it. At least 1.</summary>
    public int MaxThreads { get; init; } = Environment.ProcessorCount;

    /// <summary>The language as its two letters; <see langword="null"/> lets the texts decide.</summary>
    internal string? LanguageCode => Language switch
    {
        AnalysisLanguage.Swedish => "sv",
        AnalysisLanguage.English => "en",
        AnalysisLanguage.German => "de",
        _ => null,
    };

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ThemeCount ?? 1, 1, nameof(ThemeCount));
        ArgumentOutOfRangeException.ThrowIfLessThan(MinimumThemeSize, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxThreads, 1);
        if (MinimumConfidence is { } least)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(least, nameof(MinimumConfidence));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(least, 1, nameof(MinimumConfidence));
        }
    }
}

/// <summary>Which knowledge an analysis starts from.</summary>
public enum AnalysisMode
{
    /// <summary>The known problem types of the Swedish local safety dialogue, and new themes among the rest.</summary>
    Guided,

    /// <summary>No known themes: any subject.</summary>
    Open,
}

/// <summary>The language that texts are treated as.</summary>
public enum AnalysisLanguage
{
    /// <summary>Decided per statement.</summary>
    Auto,

    /// <summary>Swedish.</summary>
    Swedish,

    /// <summary>English.</summary>
    English,

    /// <summary>German.</summary>
    German,
}

/// <summary>A text with the themes or problem types that a person gave it, to train the guided classifier on.</summary>
/// <param name="Text">The text.</param>
/// <param name="Labels">
/// Guided theme ids (<c>traffic</c>), problem types (<c>P12</c>), non-problem classes (<c>N1</c>) or <c>none</c>, the main one first; at least one.
/// </param>
public sealed record LabelledExample(string Text, IReadOnlyList<string> Labels);
