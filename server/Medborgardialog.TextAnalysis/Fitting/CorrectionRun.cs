using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>
/// Applies what people decided to the statements of a run, in the order merges, pins, splits, links. A pin outweighs every other correction of its
/// statement; a link outweighs splits and merges.
/// </summary>
internal sealed class CorrectionRun(CorrectionRules rules, IReadOnlyList<PlacedStatement> statements, IReadOnlyDictionary<string, string> parents, IFittedThemes? fitted, CancellationToken cancellationToken)
{
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    /// <summary>The themes that a correction shaped.</summary>
    internal IReadOnlySet<string> Touched => _touched;

    /// <summary>The rules that splits follow, once applied.</summary>
    internal List<SplitRule> Splits { get; } = [];

    /// <exception cref="ContradictoryCorrectionsException">Two corrections cannot both hold.</exception>
    internal void Apply()
    {
        var links = new CorrectionLinks(rules.Corrections);
        _touched.UnionWith(rules.Corrections.Renames.Select(rename => rename.ThemeId));
        foreach (var statement in statements)
        {
            if (rules.ApplyToOne(statement, parents))
            {
                _touched.UnionWith(statement.Themes.Where(theme => theme.ByPerson || rules.IsMergeTarget(theme.ThemeId)).Select(theme => theme.ThemeId));
            }
        }

        foreach (var split in rules.Corrections.Splits)
        {
            Apply(split);
        }

        foreach (var (statement, theme) in links.Moves(statements, IsPinned, Alternatives))
        {
            Move(statement, theme, byPerson: true);
        }
    }

    private void Apply(ThemeSplit split)
    {
        string from = rules.Merged(split.ThemeId), to = rules.Merged(split.NewThemeId);
        var isPart = parents.ContainsKey(from);
        var inside = statements.Where(statement => !IsPinned(statement) && (isPart ? statement.In(from) is not null : statement.MainId == from))
            .OrderBy(statement => statement.Key, StringComparer.Ordinal).ToList();
        if (SplitRule.Learn(from, to, split.Statements, [.. inside.Select(statement => statement.Key)], cancellationToken) is not { } rule)
        {
            return;
        }

        Splits.Add(rule);
        foreach (var statement in inside)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rule.Follows(statement.Key, isInside: true))
            {
                Move(statement, to, byPerson: false);
            }
        }
    }

    private void Move(PlacedStatement statement, string themeId, bool byPerson)
    {
        _touched.Add(themeId);
        rules.Move(statement, themeId, byPerson, parents);
    }

    private bool IsPinned(PlacedStatement statement) => rules.PinOf(statement.Key) is not null;

    // What it says beside its main theme, then the themes of its types, then the nearest found ones.
    private IEnumerable<string> Alternatives(PlacedStatement statement)
    {
        var own = statement.Themes.Skip(1).Select(theme => theme.ThemeId).Where(id => !parents.ContainsKey(id));
        var known = statement.Types.Select(Taxonomy.Shared.ThemeIdOf).OfType<string>();
        return own.Concat(known).Concat(fitted?.Ranked(statement.Key) ?? []).Select(rules.Merged).Where(id => id is not (Theme.NoneId or Theme.UnknownId));
    }
}
