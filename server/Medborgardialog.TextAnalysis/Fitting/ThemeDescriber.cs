using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Durability;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Describes the themes of a run: label, keywords, typical and borderline statements, numbers and lineage.</summary>
internal sealed class ThemeDescriber(
    ThemeFinderOptions options, IReadOnlyList<PlacedStatement> statements, CorrectionRules rules, IReadOnlySet<string> touched, FittedState state, CancellationToken cancellationToken)
{
    private const int Shown = 5;
    private const int LongestLabel = 60;

    private readonly Dictionary<string, FoundTheme> _found = state.Found.ToDictionary(theme => theme.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Theme> _earlier = state.Earlier.ToDictionary(theme => theme.Id, StringComparer.Ordinal);

    internal IReadOnlyList<Theme> Describe()
    {
        var main = statements.ToLookup(statement => statement.MainId, StringComparer.Ordinal);
        var members = statements.SelectMany(statement => statement.Themes.Select(theme => (theme.ThemeId, Statement: statement))).ToLookup(entry => entry.ThemeId, entry => entry.Statement, StringComparer.Ordinal);
        var keywords = new Keywords(statements.Select(statement => statement.Key), cancellationToken);
        var ids = members.Select(group => group.Key).Union([Theme.UnknownId, Theme.NoneId]);
        if (options.Mode == AnalysisMode.Guided)
        {
            ids = ids.Union(Taxonomy.Shared.Themes.Select(theme => theme.Id));
        }

        var themes = ids.Select(id =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Describe(id, [.. IsPart(id) ? members[id] : main[id]], members[id].Select(statement => statement.TextIndex).Distinct().Count(), keywords);
        }).ToList();
        var shown = themes.Select(theme => theme.Id).ToHashSet(StringComparer.Ordinal);
        var retired = state.Earlier.Where(old => !shown.Contains(old.Id))
            .Select(old => old with { Lineage = new ThemeLineage(ThemeChange.Retired, [old.Id]), TypicalStatements = [], BorderlineStatements = [], StatementCount = 0, TextCount = 0, MeanConfidence = 0 });
        return [.. themes.OrderByDescending(theme => theme.TextCount).ThenBy(theme => theme.Id, StringComparer.Ordinal), .. retired.OrderBy(theme => theme.Id, StringComparer.Ordinal)];
    }

    private Theme Describe(string id, List<PlacedStatement> own, int textCount, Keywords keywords)
    {
        var ranked = own.Select(statement => (Statement: statement, statement.In(id)!.Confidence))
            .OrderByDescending(entry => entry.Confidence).ThenBy(entry => entry.Statement.Key, StringComparer.Ordinal).ThenBy(entry => entry.Statement.Index).ToList();
        var distinct = ranked.DistinctBy(entry => entry.Statement.Key).ToList();
        var guided = Taxonomy.Shared.Themes.FirstOrDefault(theme => theme.Id == id);
        return new Theme
        {
            Id = id,
            Label = rules.LabelOf(id) ?? LabelOf(id, guided, distinct.FirstOrDefault().Statement),
            Kind = guided?.Kind ?? id switch { Theme.UnknownId => ThemeKind.Unknown, Theme.NoneId => ThemeKind.None, _ => ThemeKind.Discovered },
            Keywords = id is Theme.UnknownId or Theme.NoneId ? [] : keywords.Of([.. own.Select(statement => statement.Key)], 10),
            ParentId = ParentOf(id),
            Lineage = LineageOf(id),
            TypicalStatements = [.. distinct.Take(Shown).Select(entry => entry.Statement.Index)],
            BorderlineStatements = [.. distinct.Skip(Shown).Reverse().Take(Shown).Select(entry => entry.Statement.Index)],
            StatementCount = own.Count,
            TextCount = textCount,
            MeanConfidence = own.Count == 0 ? 0 : Math.Round((double)(ranked.Sum(entry => (decimal)entry.Confidence) / own.Count), 4),
            IsCorrected = touched.Contains(id) || rules.LabelOf(id) is not null,
        };
    }

    // Statements have a part beside the theme that it belongs to, not instead of it.
    private bool IsPart(string id) => _found.TryGetValue(id, out var found) && found.ParentId is not null;

    private string? ParentOf(string id)
    {
        var parent = _found.TryGetValue(id, out var found) && found.ParentId is { } whole ? rules.Merged(whole) : rules.SplitOf(id) is { } split ? rules.Merged(split.ThemeId) : null;
        return parent is Theme.UnknownId or Theme.NoneId || parent == id ? null : parent;
    }

    private string LabelOf(string id, GuidedTheme? guided, PlacedStatement? typical) => id switch
    {
        Theme.UnknownId => "Oklart",
        Theme.NoneId => "Inget problem",
        _ => guided?.Label ?? _found.GetValueOrDefault(id)?.Label ?? _earlier.GetValueOrDefault(id)?.Label
            ?? (typical is null ? id : typical.Key.Length <= LongestLabel ? typical.Key : typical.Key[..LongestLabel].TrimEnd() + "…"),
    };

    // What people put together or took apart is told like what the answers did.
    private ThemeLineage LineageOf(string id)
    {
        var merged = state.Earlier.Select(theme => theme.Id).Where(earlier => earlier != id && rules.Merged(earlier) == id).ToList();
        var own = _found.TryGetValue(id, out var found) && found.EndedKeys is null ? found.Lineage : _earlier.ContainsKey(id) ? new ThemeLineage(ThemeChange.Continued, [id]) : ThemeLineage.New;
        if (merged.Count > 0)
        {
            return new ThemeLineage(ThemeChange.Merged, [.. own.From.Concat(merged).Distinct()]);
        }

        return own.Change == ThemeChange.New && rules.SplitOf(id) is { } split && _earlier.ContainsKey(rules.Merged(split.ThemeId)) ? new ThemeLineage(ThemeChange.Split, [rules.Merged(split.ThemeId)]) : own;
    }
}
