using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Guided;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis;

/// <summary>Describes the themes that statements have been given, and puts the model together.</summary>
internal static class ModelBuilder
{
    internal static ThemeModel Build(
        ThemeFinderOptions options, int texts, IReadOnlyList<AnalyzedStatement> statements, IReadOnlyList<string> text, IReadOnlyDictionary<string, string> discovered,
        Corrections corrections, ThemeModel? previous, GuidedAnalysis analysis)
    {
        var guided = Taxonomy.Shared.Themes.ToDictionary(t => t.Id);
        var renamed = corrections.Renames.GroupBy(r => r.ThemeId).ToDictionary(g => g.Key, g => g.Last().Label);
        foreach (var merge in corrections.Merges.Where(m => m.Label is not null))
        {
            renamed[merge.IntoThemeId] = merge.Label!;
        }

        var splits = corrections.Splits.ToDictionary(s => s.NewThemeId);
        var before = previous?.Themes.Where(t => t.Lineage.Change != ThemeChange.Retired).Select(t => t.Id).ToHashSet() ?? [];
        var ids = statements.SelectMany(s => s.Themes.Select(t => t.ThemeId)).Concat(guided.Keys).Append(Theme.UnknownId).Append(Theme.NoneId).Distinct().Order(StringComparer.Ordinal);
        var themes = new List<Theme>();
        foreach (var id in ids)
        {
            var main = Enumerable.Range(0, statements.Count).Where(i => statements[i].Themes[0].ThemeId == id)
                .OrderByDescending(i => statements[i].Themes[0].Confidence).ThenBy(i => text[i], StringComparer.Ordinal).ToList();
            var all = statements.Where(s => s.Themes.Any(t => t.ThemeId == id)).Select(s => s.TextIndex).Distinct().Count();
            var (label, kind, parent) = Describe(id, guided, discovered, splits);
            themes.Add(new Theme
            {
                Id = id,
                Label = renamed.GetValueOrDefault(id, label),
                Kind = kind,
                ParentId = parent,
                Keywords = id is Theme.UnknownId or Theme.NoneId || main.Count == 0 ? [] : Keywords.Of(main.Select(i => text[i]), text, 10),
                Lineage = before.Contains(id) ? new ThemeLineage(ThemeChange.Continued, [id]) : ThemeLineage.New,
                TypicalStatements = [.. main.Take(5)],
                BorderlineStatements = [.. main.AsEnumerable().Reverse().Take(5)],
                StatementCount = main.Count,
                TextCount = all,
                MeanConfidence = main.Count == 0 ? 0 : Math.Round(main.Average(i => statements[i].Themes[0].Confidence), 4),
                IsCorrected = renamed.ContainsKey(id) || splits.ContainsKey(id) || main.Exists(i => statements[i].Themes[0].ByPerson),
            });
        }

        var byText = statements.ToLookup(s => s.TextIndex);
        return new ThemeModel(options, themes, statements, [.. Enumerable.Range(0, texts).Select(i => Whole([.. byText[i]]))], analysis);
    }

    private static (string Label, ThemeKind Kind, string? Parent) Describe(
        string id, Dictionary<string, GuidedTheme> guided, IReadOnlyDictionary<string, string> discovered, Dictionary<string, ThemeSplit> splits) =>
        guided.TryGetValue(id, out var theme) ? (theme.Label, theme.Kind, (string?)null)
        : splits.TryGetValue(id, out var split) ? (split.Label, guided.TryGetValue(split.ThemeId, out var from) ? from.Kind : ThemeKind.Discovered, (string?)split.ThemeId)
        : id == Theme.UnknownId ? ("Oklart", ThemeKind.Unknown, null)
        : id == Theme.NoneId ? ("Inget problem eller inget svar", ThemeKind.None, null)
        : (discovered.GetValueOrDefault(id, id), ThemeKind.Discovered, null);

    // The theme that most of the answer is about comes first; among equals the surer one.
    private static TextThemes Whole(IReadOnlyList<AnalyzedStatement> statements)
    {
        var ranked = statements.SelectMany(s => s.Themes.Select((t, i) => (t.ThemeId, Weight: t.Confidence * (i == 0 ? s.Length + 1 : (s.Length + 1) / 2.0), t.Confidence)))
            .GroupBy(t => t.ThemeId).Select(g => (Id: g.Key, Weight: g.Sum(t => t.Weight), Confidence: g.Max(t => t.Confidence)))
            .OrderBy(t => t.Id is Theme.UnknownId or Theme.NoneId).ThenByDescending(t => Math.Round(t.Weight, 4)).ThenBy(t => t.Id, StringComparer.Ordinal).ToList();
        var told = ranked.Count > 1 ? ranked.FindAll(t => t.Id is not (Theme.UnknownId or Theme.NoneId)) : ranked;
        var themes = told.Count > 0 ? told : ranked;
        return new TextThemes(themes[0].Id, [.. themes.Select(t => t.Id)], themes[0].Confidence);
    }
}
