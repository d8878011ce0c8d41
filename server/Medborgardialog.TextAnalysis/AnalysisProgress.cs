namespace Medborgardialog.TextAnalysis;

/// <summary>How far a run of <see cref="ThemeFinder"/> has come.</summary>
/// <param name="Fraction">The share of the work that is done, 0 to 1, never falling within a run.</param>
/// <param name="Step">The step that is running.</param>
public sealed record AnalysisProgress(double Fraction, AnalysisStep Step);

/// <summary>The steps of an analysis, in the order in which they run (design.md §5).</summary>
public enum AnalysisStep
{
    /// <summary>Lexica and the classifier are made ready.</summary>
    Preparing,

    /// <summary>Answers are cut into statements.</summary>
    Splitting,

    /// <summary>Statements are assigned to known problem types.</summary>
    Assigning,

    /// <summary>New themes are looked for among what is left.</summary>
    Discovering,

    /// <summary>Themes are matched against the previous run, labelled and described.</summary>
    Describing,

    /// <summary>The model is complete.</summary>
    Done,
}
