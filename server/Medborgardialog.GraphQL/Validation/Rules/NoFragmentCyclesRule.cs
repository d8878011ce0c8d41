using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>No fragment contains itself. Specification section 5.5.2.2.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context, "NO_FRAGMENT_CYCLES", "sec-Fragment-Spreads-Must-Not-Form-Cycles")
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public override void Subscribe(DocumentWalk walk) => walk.Enter<FragmentDefinitionNode>(SyntaxKind.FragmentDefinition, fragment =>
    {
        if (!_visited.Contains(fragment.Name.Value))
        {
            Follow(fragment);
        }
    });

    private void Follow(FragmentDefinitionNode fragment)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        _visited.Add(fragment.Name.Value);
        _positions[fragment.Name.Value] = _path.Count;
        foreach (var spread in Context.SpreadsOf(fragment))
        {
            _path.Add(spread);
            if (_positions.TryGetValue(spread.Name.Value, out var start))
            {
                ReportCycle(_path[start..]);
            }
            else if (Context.FindFragment(spread.Name.Value) is { } target && !_visited.Contains(spread.Name.Value))
            {
                Follow(target);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _positions.Remove(fragment.Name.Value);
    }

    private void ReportCycle(List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        Report($"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself{(via.Length == 0 ? string.Empty : " via " + via)}.", cycle);
    }
}
