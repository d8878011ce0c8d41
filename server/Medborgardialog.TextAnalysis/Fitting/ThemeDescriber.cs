using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Durability;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Describes the themes of a run: label, keywords, typical and borderline statements, numbers and lineage.</summary>
internal sealed class ThemeDescriber(
    ThemeFinderOptions options, IReadOnlyList<Placement> placements, CorrectionRules rules,
    IReadOnlyDictionary<string, ThemeLineage> lineage, IReadOnlyDictionary<string, string> labels, ThemeModel? previous, CancellationToken cancellationToken)
{
    private const int Shown = 5;

    internal IReadOnlyList<Theme> Describe()
    {
        var indexed = placements.Select((placement, index) => (placement, index)).ToList();
        var main = indexed.ToLookup(entry => entry.placement.MainId);
        var members = indexed.SelectMany(entry => entry.placement.Themes.Select(theme => (theme.ThemeId, entry.placement.TextIndex))).Distinct().ToLookup(entry => entry.ThemeId);
        var keywords = new Keywords(placements.Select(p => p.Text), cancellationToken);
        var ids = members.Select(group => group.Key).Union([Theme.UnknownId, Theme.NoneId]);
        if (options.Mode == AnalysisMode.Guided)
        {
            ids = ids.Union(Taxonomy.Shared.Themes.Select(theme => theme.Id));
        }

        var themes = ids.Select(id => Describe(id, [.. main[id]], members[id].Count(), keywords)).ToList();
        var retired = (previous?.Themes ?? []).Where(old => old.TextCount > 0 && themes.TrueForAll(theme => theme.Id != old.Id))
            .Select(old => old with { Lineage = new ThemeLineage(ThemeChange.Retired, [old.Id]), TypicalStatements = [], BorderlineStatements = [], StatementCount = 0, TextCount = 0, MeanConfidence = 0 });
        return [.. themes.OrderByDescending(theme => theme.TextCount).ThenBy(theme => theme.Id, StringComparer.Ordinal), .. retired.OrderBy(theme => theme.Id, StringComparer.Ordinal)];
    }

    private Theme Describe(string id, List<(Placement Placement, int Index)> own, int textCount, Keywords keywords)
    {
        var ranked = own.OrderByDescending(entry => entry.Placement.Themes[0].Confidence).ThenBy(entry => entry.Placement.Key, StringComparer.Ordinal).ThenBy(entry => entry.Index).ToList();
        var distinct = ranked.DistinctBy(entry => entry.Placement.Key).ToList();
        var guided = Taxonomy.Shared.Themes.FirstOrDefault(theme => theme.Id == id);
        return new Theme
        {
            Id = id,
            Label = rules.LabelOf(id) ?? LabelOf(id, guided),
            Kind = guided?.Kind ?? id switch { Theme.UnknownId => ThemeKind.Unknown, Theme.NoneId => ThemeKind.None, _ => ThemeKind.Discovered },
            Keywords = id is Theme.UnknownId or Theme.NoneId ? [] : keywords.Of([.. own.Select(entry => entry.Placement.Text)], 10),
            Lineage = LineageOf(id),
            TypicalStatements = [.. distinct.Take(Shown).Select(entry => entry.Index)],
            BorderlineStatements = [.. distinct.Skip(Shown).Reverse().Take(Shown).Select(entry => entry.Index)],
            StatementCount = own.Count,
            TextCount = textCount,
            MeanConfidence = own.Count == 0 ? 0 : Math.Round(ranked.Sum(entry => (decimal)entry.Placement.Themes[0].Confidence) is var sum ? (double)(sum / own.Count) : 0, 4),
            IsCorrected = rules.Touched.Contains(id) || rules.LabelOf(id) is not null,
        };
    }

    private string LabelOf(string id, GuidedTheme? guided) => id switch
    {
        Theme.UnknownId => "Oklart",
        Theme.NoneId => "Inget problem",
        _ => guided?.Label ?? labels.GetValueOrDefault(id) ?? previous?.Themes.FirstOrDefault(theme => theme.Id == id)?.Label ?? id,
    };

    private ThemeLineage LineageOf(string id) =>
        lineage.TryGetValue(id, out var found) ? found
        : previous?.Themes.Any(theme => theme.Id == id && theme.TextCount > 0) == true ? new ThemeLineage(ThemeChange.Continued, [id])
        : ThemeLineage.New;
}
