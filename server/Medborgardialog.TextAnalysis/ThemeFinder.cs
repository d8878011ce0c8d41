using Medborgardialog.TextAnalysis.Fitting;

namespace Medborgardialog.TextAnalysis;

/// <summary>Finds the themes of answers: an estimator that is made with options, fitted to texts, and gives an immutable model (design.md §5).</summary>
/// <param name="options">What decides the outcome besides the texts.</param>
/// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
public sealed class ThemeFinder(ThemeFinderOptions options)
{
    private readonly ThemeFinderOptions _options = Checked(options);

    /// <summary>Analyses the texts. Equal texts, options, corrections and previous model give equal results, whatever the order of the rows and the number of threads.</summary>
    /// <param name="texts">The answers, already redacted.</param>
    /// <param name="corrections">What people have decided; <see cref="Corrections.Empty"/> for nothing.</param>
    /// <param name="previous">The model of the run before, whose theme ids go on where themes continue; or <see langword="null"/>.</param>
    /// <param name="progress">Told about each step; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The model: themes and statements.</returns>
    /// <exception cref="ArgumentNullException">The texts or corrections are <see langword="null"/>.</exception>
    /// <exception cref="ContradictoryCorrectionsException">Two of the corrections cannot both hold.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ThemeModel Fit(
        IReadOnlyList<SourceText> texts, Corrections corrections, ThemeModel? previous = null,
        IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(corrections);
        cancellationToken.ThrowIfCancellationRequested();
        return new ThemeFitting(_options, texts, corrections, previous, progress, cancellationToken).Run();
    }

    private static ThemeFinderOptions Checked(ThemeFinderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return options;
    }
}
