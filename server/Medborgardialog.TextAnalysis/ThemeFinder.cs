using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Durability;
using Medborgardialog.TextAnalysis.Guided;

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
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="NotSupportedException">The mode is <see cref="AnalysisMode.Open"/>.</exception>
    public ThemeModel Fit(
        IReadOnlyList<SourceText> texts, Corrections corrections, ThemeModel? previous = null,
        IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(corrections);
        if (_options.Mode == AnalysisMode.Open)
        {
            throw new NotSupportedException("The open mode is not there yet.");
        }

        progress?.Report(new AnalysisProgress(0, AnalysisStep.Preparing));
        var classifier = GuidedClassifier.For(_options.Examples, cancellationToken);
        var analysis = new GuidedAnalysis(classifier, _options);
        var statements = new List<AnalyzedStatement>(texts.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            statements.AddRange(analysis.Analyze(i, texts[i].Text));
            if (i % 50 == 0)
            {
                progress?.Report(new AnalysisProgress(0.1 + (0.7 * i / texts.Count), AnalysisStep.Assigning));
            }
        }

        progress?.Report(new AnalysisProgress(0.8, AnalysisStep.Discovering));
        var text = statements.ConvertAll(s => texts[s.TextIndex].Text.Substring(s.Start, s.Length));
        var discovered = UnknownGroups.Find(statements, text, classifier, _options.MinimumThemeSize, cancellationToken);
        CorrectedThemes.Apply(corrections, statements, text);
        progress?.Report(new AnalysisProgress(0.9, AnalysisStep.Describing));
        var model = ModelBuilder.Build(_options, texts.Count, statements, text, discovered, corrections, previous, analysis);
        progress?.Report(new AnalysisProgress(1, AnalysisStep.Done));
        return model;
    }

    private static ThemeFinderOptions Checked(ThemeFinderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return options;
    }
}
