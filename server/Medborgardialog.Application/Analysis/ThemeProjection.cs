using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Responses;
using Medborgardialog.TextAnalysis;
using Theme = Medborgardialog.Domain.Analysis.Theme;
using ThemeKind = Medborgardialog.Domain.Analysis.ThemeKind;
using ThemeLineage = Medborgardialog.Domain.Analysis.ThemeLineage;

namespace Medborgardialog.Application.Analysis;

/// <summary>What the themes of a model are as themes of a run.</summary>
/// <param name="model">The model, with every correction that holds.</param>
internal sealed class ThemeProjection(ThemeModel model)
{
    private readonly Dictionary<string, TextAnalysis.Theme> _themes = model.Themes.ToDictionary(t => t.Id, StringComparer.Ordinal);

    /// <summary>A theme of the run, described.</summary>
    public Theme Make(ThemeId id, AnalysisRunId run, TextAnalysis.Theme found)
    {
        var theme = Theme.Create(id, run, found.Id, found.Label, KindOf(found));
        Describe(theme, found);
        return theme;
    }

    /// <summary>Describes a theme of the run anew.</summary>
    public void Describe(Theme theme, TextAnalysis.Theme found)
    {
        var (lineage, from) = LineageOf(found);
        theme.Describe(found.Label, SplitOf(found.Id) is null ? found.ParentId : null, found.Keywords, lineage, from, found.IsCorrected);
    }

    /// <summary>A statement's themes, the main one first.</summary>
    public static IEnumerable<(string Key, double Confidence, bool ByPerson)> ThemesOf(AnalyzedStatement statement) =>
        statement.Themes.DistinctBy(t => t.ThemeId).Select(t => (t.ThemeId, Math.Round(t.Confidence, 4), t.ByPerson));

    /// <summary>Every theme's numbers: statements that have it, respondents behind them, mean confidence. Themes without statements are left out.</summary>
    /// <param name="model">The model.</param>
    /// <param name="responseOf">The response of each of its statements.</param>
    public static Dictionary<string, ThemeNumbers> Count(ThemeModel model, Func<int, SurveyResponseId> responseOf) =>
        model.Statements.SelectMany((s, i) => ThemesOf(s).Select(t => (t.Key, t.Confidence, Response: responseOf(i)))).GroupBy(m => m.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new ThemeNumbers(g.Count(), g.Select(m => m.Response).Distinct().Count(), Math.Round(g.Average(m => m.Confidence), 4)), StringComparer.Ordinal);

    // What a person takes out of a problem stays a problem, and is no part of the other one: its statements are not counted there.
    private ThemeKind KindOf(TextAnalysis.Theme found)
    {
        var origin = SplitOf(found.Id) is { } split ? _themes.GetValueOrDefault(split.ThemeId) : null;
        var kind = origin is { Kind: not (TextAnalysis.ThemeKind.Unknown or TextAnalysis.ThemeKind.None) } ? origin.Kind : found.Kind;
        return Enum.Parse<ThemeKind>(kind.ToString());
    }

    // Against the run before; where that tells nothing, a person's merge or split of this run does.
    private (ThemeLineage Lineage, IReadOnlyList<string> From) LineageOf(TextAnalysis.Theme found)
    {
        if (found.Lineage.Change != ThemeChange.New)
        {
            return (Enum.Parse<ThemeLineage>(found.Lineage.Change.ToString()), found.Lineage.From);
        }

        var merged = model.Corrections.Merges.Where(m => m.IntoThemeId == found.Id).SelectMany(m => m.ThemeIds).Where(id => id != found.Id).Distinct().ToList();
        return merged.Count > 0 ? (ThemeLineage.Merged, [found.Id, .. merged])
            : SplitOf(found.Id) is { } split ? (ThemeLineage.Split, [split.ThemeId])
            : (ThemeLineage.New, []);
    }

    private ThemeSplit? SplitOf(string id) => model.Corrections.Splits.LastOrDefault(s => s.NewThemeId == id);
}

/// <summary>A theme's numbers.</summary>
/// <param name="Statements">Statements that have it, as their main theme or beside it.</param>
/// <param name="Respondents">Respondents behind them, each counted once.</param>
/// <param name="MeanConfidence">Mean confidence, 0 to 1.</param>
internal readonly record struct ThemeNumbers(int Statements, int Respondents, double MeanConfidence);
