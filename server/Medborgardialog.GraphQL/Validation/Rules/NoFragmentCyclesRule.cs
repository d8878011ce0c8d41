using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others.</summary>
internal sealed class NoFragmentCyclesRule() : ValidationRule("NO_FRAGMENT_CYCLES", "Fragment-Spreads-Must-Not-Form-Cycles")
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _pathIndex = new(StringComparer.Ordinal);

    protected override void Subscribe(RuleEvents on) => on.FragmentDefinition.Add(Check);

    private void Check(FragmentDefinitionNode fragment)
    {
        ValidationContext.GuardStack();
        var name = fragment.Name.Value;
        if (!_visited.Add(name))
        {
            return;
        }

        _pathIndex[name] = _path.Count;
        foreach (var spread in Context.Fragments.GetSpreads(fragment.SelectionSet))
        {
            _path.Add(spread);
            if (_pathIndex.TryGetValue(spread.Name.Value, out var start))
            {
                ReportCycle(spread.Name.Value, _path[start..]);
            }
            else if (Context.Fragments.Find(spread.Name.Value) is { } next)
            {
                Check(next);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _pathIndex.Remove(name);
    }

    private void ReportCycle(string name, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        Report($"Cannot spread fragment \"{name}\" within itself{(via.Length == 0 ? string.Empty : " via " + via)}.", [.. cycle]);
    }
}
