using Medborgardialog.TextAnalysis.Durability;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>
/// Statements that must or must not share their main theme. Linked statements are one unit; units take their theme one after the other, the
/// surest first, and a unit that may not have the theme it wants takes its next best.
/// </summary>
internal sealed class CorrectionLinks
{
    private readonly Dictionary<string, string> _unitOf = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _apart = [];

    /// <exception cref="ContradictoryCorrectionsException">Two statements must share a theme and must not.</exception>
    internal CorrectionLinks(Corrections corrections)
    {
        foreach (var pair in corrections.MustLink)
        {
            string first = UnitOf(ContentId.Canonical(pair.First)), second = UnitOf(ContentId.Canonical(pair.Second));
            var (name, other) = string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);
            foreach (var key in _unitOf.Where(entry => entry.Value == other).Select(entry => entry.Key).ToList())
            {
                _unitOf[key] = name;
            }
        }

        foreach (var pair in corrections.CannotLink)
        {
            string first = UnitOf(ContentId.Canonical(pair.First)), second = UnitOf(ContentId.Canonical(pair.Second));
            if (first == second)
            {
                throw new ContradictoryCorrectionsException(pair);
            }

            _apart.Add((first, second));
            _apart.Add((second, first));
        }
    }

    /// <summary>The statements whose theme changes, with their new one.</summary>
    /// <param name="statements">All statements.</param>
    /// <param name="isPinned">Whether a person chose the statement's theme: it stays.</param>
    /// <param name="alternatives">The themes that a statement could have as well, the best first.</param>
    internal List<(PlacedStatement Statement, string ThemeId)> Moves(
        IReadOnlyList<PlacedStatement> statements, Func<PlacedStatement, bool> isPinned, Func<PlacedStatement, IEnumerable<string>> alternatives)
    {
        var moves = new List<(PlacedStatement, string)>();
        if (_unitOf.Count == 0)
        {
            return moves;
        }

        var taken = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var units = statements.Where(statement => _unitOf.ContainsKey(statement.Key)).GroupBy(statement => _unitOf[statement.Key])
            .Select(unit => (Name: unit.Key, Members: Ranked(unit, isPinned)))
            .OrderByDescending(unit => isPinned(unit.Members[0])).ThenByDescending(unit => unit.Members[0].Themes[0].Confidence).ThenBy(unit => unit.Name, StringComparer.Ordinal);
        foreach (var (name, members) in units)
        {
            var excluded = _apart.Where(pair => pair.Item1 == name).SelectMany(pair => taken.GetValueOrDefault(pair.Item2, [])).ToHashSet(StringComparer.Ordinal);
            var theme = isPinned(members[0]) || !excluded.Contains(members[0].MainId)
                ? members[0].MainId
                : members.SelectMany(alternatives).Append(Theme.UnknownId).FirstOrDefault(id => !excluded.Contains(id)) ?? OwnId(name);
            moves.AddRange(members.Where(member => !isPinned(member) && member.MainId != theme).Select(member => (member, theme)));
            taken[name] = [theme, .. members.Where(isPinned).Select(member => member.MainId)];
        }

        return moves;
    }

    /// <summary>The id of a theme for statements that may be in no other.</summary>
    private static string OwnId(string unit) => ContentId.Of(["apart", unit]);

    private static List<PlacedStatement> Ranked(IEnumerable<PlacedStatement> unit, Func<PlacedStatement, bool> isPinned) =>
    [
        .. unit.OrderByDescending(isPinned).ThenByDescending(member => member.Themes[0].Confidence)
            .ThenBy(member => member.Key, StringComparer.Ordinal).ThenBy(member => member.MainId, StringComparer.Ordinal),
    ];

    private string UnitOf(string key)
    {
        _unitOf.TryAdd(key, key);
        return _unitOf[key];
    }
}
