using Medborgardialog.Domain.Analysis;
using Medborgardialog.TextAnalysis;

namespace Medborgardialog.Application.Analysis;

/// <summary>
/// Which earlier corrections a new one about two statements contradicts: a chain of links between statements that are to be apart, or themes that a person
/// chose for the statements, which outweigh what is said of pairs.
/// </summary>
internal sealed class CorrectionConflicts
{
    private readonly List<(int Number, string First, string Second)> _links = [];
    private readonly List<(int Number, string First, string Second)> _separations = [];
    private readonly Dictionary<string, (int Number, string Theme)> _pins = [];

    /// <param name="standing">The corrections that hold, in order, each with its number.</param>
    public CorrectionConflicts(IEnumerable<(int Number, CorrectionContent Content)> standing)
    {
        foreach (var (number, content) in standing)
        {
            Add(number, content);
        }
    }

    /// <summary>Refuses a correction that contradicts the others, else takes it in.</summary>
    /// <param name="number">Its number; 0 while it has none.</param>
    /// <param name="content">What it says.</param>
    /// <exception cref="ContradictedCorrectionException">It contradicts others or itself.</exception>
    public void Take(int number, CorrectionContent content)
    {
        Add(number, content);
        var pairs = Pairs(number, content).ToList();
        if (content.Kind is not (ThemeCorrectionKind.Link or ThemeCorrectionKind.Separate) || Chains().Concat(pairs.SelectMany(p => Pinned(p, content.Kind))).ToHashSet() is not { Count: > 0 } numbers)
        {
            return;
        }

        numbers.Remove(number);
        throw new ContradictedCorrectionException([.. numbers.Order()]);
    }

    private void Add(int number, CorrectionContent content)
    {
        switch (content.Kind)
        {
            case ThemeCorrectionKind.Link:
                _links.AddRange(Pairs(number, content));
                break;
            case ThemeCorrectionKind.Separate:
                _separations.AddRange(Pairs(number, content));
                break;
            case ThemeCorrectionKind.Merge:
                foreach (var (statement, pin) in _pins.Where(p => content.FromKeys.Contains(p.Value.Theme)).ToList())
                {
                    _pins[statement] = pin with { Theme = content.ToKey! };
                }

                break;
            case ThemeCorrectionKind.Split or ThemeCorrectionKind.Move:
                foreach (var statement in content.Statements)
                {
                    _pins[Corrections.KeyOf(statement)] = (number, content.ToKey!);
                }

                break;
        }
    }

    private static IEnumerable<(int Number, string First, string Second)> Pairs(int number, CorrectionContent content) =>
        StandingCorrections.Pairs(content).Select(p => (number, Corrections.KeyOf(p.First), Corrections.KeyOf(p.Second)));

    // The separations whose statements a chain of links joins, with the links of a shortest chain.
    private IEnumerable<int> Chains()
    {
        foreach (var (number, first, second) in _separations)
        {
            var reachedBy = new Dictionary<string, (int Number, string From)> { [first] = (number, first) };
            var waiting = new Queue<string>([first]);
            while (waiting.TryDequeue(out var at) && !reachedBy.ContainsKey(second))
            {
                foreach (var (link, a, b) in _links.Where(l => l.First == at || l.Second == at))
                {
                    var next = a == at ? b : a;
                    if (reachedBy.TryAdd(next, (link, at)))
                    {
                        waiting.Enqueue(next);
                    }
                }
            }

            if (!reachedBy.ContainsKey(second))
            {
                continue;
            }

            yield return number;
            for (var at = second; at != first; at = reachedBy[at].From)
            {
                yield return reachedBy[at].Number;
            }
        }
    }

    private IEnumerable<int> Pinned((int Number, string First, string Second) pair, ThemeCorrectionKind kind) =>
        _pins.TryGetValue(pair.First, out var first) && _pins.TryGetValue(pair.Second, out var second) && first.Theme == second.Theme == (kind == ThemeCorrectionKind.Separate)
            ? [first.Number, second.Number]
            : [];
}
