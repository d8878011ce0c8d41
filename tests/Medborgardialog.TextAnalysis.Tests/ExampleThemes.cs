using System.Globalization;

namespace Medborgardialog.TextAnalysis.Tests;

/// <summary>The themes of some example answers in a form that can be compared, whatever the order of the rows.</summary>
internal static class ExampleThemes
{
    private const int Rows = 900;

    internal static List<string> Lines(AnalysisMode mode, int threads, bool shuffled = false)
    {
        var texts = DialogueAnswers.All.Take(Rows).ToList();
        if (shuffled)
        {
            texts = [.. texts.OrderBy(text => text.Length % 13).ThenByDescending(text => text, StringComparer.Ordinal)];
        }

        // High enough that much is unknown and something is discovered.
        var options = new ThemeFinderOptions { Mode = mode, MaxThreads = threads, MinimumConfidence = 0.9 };
        var model = new ThemeFinder(options).Fit(ThemeFinderTests.Sources(texts), Corrections.Empty);
        return
        [
            .. model.Statements.Select(statement => $"{texts[statement.TextIndex]}|{statement.Start}|{string.Join(',', statement.Themes.Select(theme => $"{theme.ThemeId}:{Text(theme.Confidence)}"))}").Order(StringComparer.Ordinal),
            .. model.Themes.Select(theme => $"{theme.Id}|{theme.ParentId}|{theme.Label}|{theme.StatementCount}|{theme.TextCount}|{Text(theme.MeanConfidence)}|{string.Join(' ', theme.Keywords)}"),
        ];
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
