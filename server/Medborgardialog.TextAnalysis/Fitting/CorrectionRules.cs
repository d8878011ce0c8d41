using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Durability;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Applies what people decided, in the order merges, splits, links, pins: the later and more precise decision stands.</summary>
internal sealed class CorrectionRules
{
    private const float LeastSplitSimilarity = 0.2f;

    private readonly Corrections _corrections;
    private readonly Dictionary<string, string> _merged = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pinned = new(StringComparer.Ordinal);

    internal CorrectionRules(Corrections corrections)
    {
        _corrections = corrections;
        foreach (var merge in corrections.Merges)
        {
            foreach (var id in merge.ThemeIds.Where(id => id != merge.IntoThemeId))
            {
                _merged[id] = merge.IntoThemeId;
            }
        }

        foreach (var pin in corrections.Pins)
        {
            _pinned[ContentId.Canonical(pin.Statement)] = pin.ThemeId;
        }

        foreach (var split in corrections.Splits)
        {
            foreach (var statement in split.Statements)
            {
                _pinned.TryAdd(ContentId.Canonical(statement), split.NewThemeId);
            }
        }
    }

    /// <summary>The ids that a correction has shaped.</summary>
    internal HashSet<string> Touched { get; } = new(StringComparer.Ordinal);

    internal bool IsPinned(Placement placement) => _pinned.ContainsKey(placement.Key);

    /// <summary>The label that a person gave a theme, or <see langword="null"/>.</summary>
    internal string? LabelOf(string themeId) =>
        _corrections.Renames.LastOrDefault(rename => rename.ThemeId == themeId)?.Label
        ?? _corrections.Merges.LastOrDefault(merge => merge.IntoThemeId == themeId && merge.Label is not null)?.Label
        ?? _corrections.Splits.LastOrDefault(split => split.NewThemeId == themeId)?.Label;

    /// <summary>Applies all corrections to the statements.</summary>
    internal void Apply(IReadOnlyList<Placement> placements)
    {
        Touched.UnionWith(_corrections.Renames.Select(rename => rename.ThemeId));
        foreach (var placement in placements)
        {
            ApplyToOne(placement);
        }

        foreach (var split in _corrections.Splits)
        {
            Split(split, placements);
        }

        Link(placements);
        Separate(placements);
    }

    /// <summary>Applies merges and pins, which need no other statement.</summary>
    internal void ApplyToOne(Placement placement)
    {
        if (_merged.Count > 0 && placement.Themes.Exists(theme => _merged.ContainsKey(theme.ThemeId)))
        {
            Touched.UnionWith(placement.Themes.Where(theme => _merged.ContainsKey(theme.ThemeId)).Select(theme => Merged(theme.ThemeId)));
            placement.Themes = [.. placement.Themes.Select(theme => theme with { ThemeId = Merged(theme.ThemeId) }).DistinctBy(theme => theme.ThemeId)];
        }

        if (_pinned.TryGetValue(placement.Key, out var id))
        {
            Move(placement, Merged(id), byPerson: true);
        }
    }

    internal string Merged(string id)
    {
        for (var steps = 0; steps <= _merged.Count && _merged.TryGetValue(id, out var into); steps++)
        {
            id = into;
        }

        return id;
    }

    private void Move(Placement placement, string themeId, bool byPerson)
    {
        Touched.Add(themeId);
        placement.Themes =
        [
            new StatementTheme(themeId, byPerson ? 1 : placement.Themes[0].Confidence, byPerson),
            .. placement.Themes.Skip(1).Where(theme => theme.ThemeId != themeId),
        ];
    }

    // Statements of the split theme that resemble the chosen ones more than those that stay follow them.
    private void Split(ThemeSplit split, IReadOnlyList<Placement> placements)
    {
        var from = Merged(split.ThemeId);
        var chosenKeys = split.Statements.Select(ContentId.Canonical).ToHashSet(StringComparer.Ordinal);
        var inside = placements.Where(p => p.MainId == from && !IsPinned(p)).OrderBy(p => p.Key, StringComparer.Ordinal).ToList();
        var chosen = placements.Where(p => chosenKeys.Contains(p.Key)).OrderBy(p => p.Key, StringComparer.Ordinal).ToList();
        if (inside.Count == 0 || chosen.Count == 0)
        {
            return;
        }

        var space = TextSpace.Learn([.. inside.Concat(chosen).Select(p => p.Text)]);
        var middle = TextSpace.Middle(chosen.Select(p => space.Vector(p.Text)));
        var vectors = inside.ConvertAll(p => space.Vector(p.Text));
        var all = TextSpace.Middle(vectors);
        var length = vectors.Sum(vector => (double)TextSpace.Similarity(vector, all));
        for (var i = 0; i < inside.Count; i++)
        {
            // Against the others only: a statement always resembles a middle that it is part of.
            var share = length * TextSpace.Similarity(vectors[i], all);
            var others = Math.Sqrt(Math.Max(1e-9, (length * length) - (2 * share) + 1));
            var toRest = inside.Count == 1 ? 0 : Math.Round((share - 1) / others, 4);
            var toChosen = TextSpace.Similarity(vectors[i], middle);
            if (toChosen >= LeastSplitSimilarity && toChosen > toRest)
            {
                Move(inside[i], Merged(split.NewThemeId), byPerson: false);
            }
        }
    }

    // Linked statements share the theme of the surest among them; a person's choice is surest.
    private void Link(IReadOnlyList<Placement> placements)
    {
        foreach (var group in Groups(_corrections.MustLink))
        {
            var members = placements.Where(p => group.Contains(p.Key)).OrderByDescending(p => p.Themes[0].ByPerson).ThenByDescending(p => p.Themes[0].Confidence).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
            foreach (var member in members.Skip(1).Where(member => member.MainId != members[0].MainId && !member.Themes[0].ByPerson))
            {
                Move(member, members[0].MainId, byPerson: true);
            }
        }
    }

    // Of two statements that must not meet, the less sure one takes its next theme, or none that is known.
    private void Separate(IReadOnlyList<Placement> placements)
    {
        foreach (var pair in _corrections.CannotLink)
        {
            string first = ContentId.Canonical(pair.First), second = ContentId.Canonical(pair.Second);
            foreach (var theme in placements.Where(p => p.Key == first).Select(p => p.MainId).Intersect(placements.Where(p => p.Key == second).Select(p => p.MainId)).ToList())
            {
                var sides = placements.Where(p => (p.Key == first || p.Key == second) && p.MainId == theme).ToLookup(p => p.Key);
                var moving = Sureness(sides[first]) >= Sureness(sides[second]) ? sides[second] : sides[first];
                foreach (var placement in moving)
                {
                    var next = placement.Themes.Skip(1).FirstOrDefault(t => t.ThemeId != theme)?.ThemeId ?? Theme.UnknownId;
                    placement.Themes.RemoveAll(t => t.ThemeId == theme);
                    placement.Themes = [new StatementTheme(next, 1, true), .. placement.Themes.Where(t => t.ThemeId != next)];
                    Touched.Add(next);
                }
            }
        }

        static double Sureness(IEnumerable<Placement> side) => side.Max(p => (p.Themes[0].ByPerson ? 1 : 0) + p.Themes[0].Confidence);
    }

    private static List<HashSet<string>> Groups(IEnumerable<StatementPair> pairs)
    {
        var groups = new List<HashSet<string>>();
        foreach (var pair in pairs)
        {
            var joined = new HashSet<string>(StringComparer.Ordinal) { ContentId.Canonical(pair.First), ContentId.Canonical(pair.Second) };
            foreach (var group in groups.Where(group => group.Overlaps(joined)).ToList())
            {
                joined.UnionWith(group);
                groups.Remove(group);
            }

            groups.Add(joined);
        }

        return groups;
    }
}
