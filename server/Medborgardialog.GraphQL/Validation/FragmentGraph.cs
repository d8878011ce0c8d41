using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>The fragments of a document and who spreads whom.</summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _reachable = [];

    public FragmentGraph(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments[fragment.Name.Value] = fragment;
            }
        }
    }

    /// <summary>The fragment with this name, the last one where there are several; null when there is none.</summary>
    public FragmentDefinitionNode? Find(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The spreads in a selection set at any depth, those of one set together before those of the sets inside it.</summary>
    public IReadOnlyList<FragmentSpreadNode> GetSpreads(SelectionSetNode selectionSet)
    {
        if (_spreads.TryGetValue(selectionSet, out var known))
        {
            return known;
        }

        var spreads = new List<FragmentSpreadNode>();
        var pending = new Stack<SelectionSetNode>();
        pending.Push(selectionSet);
        while (pending.TryPop(out var current))
        {
            for (var i = 0; i < current.Selections.Count; i++)
            {
                switch (current.Selections[i])
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        pending.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        pending.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        _spreads[selectionSet] = spreads;
        return spreads;
    }

    /// <summary>The fragments that an operation uses, directly or through others.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="spend">Counts the steps.</param>
    public IReadOnlyList<FragmentDefinitionNode> GetReachable(OperationDefinitionNode operation, Action<int> spend)
    {
        if (_reachable.TryGetValue(operation, out var known))
        {
            return known;
        }

        var reachable = new List<FragmentDefinitionNode>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Add(operation.SelectionSet);
        for (var i = 0; i < reachable.Count; i++)
        {
            Add(reachable[i].SelectionSet);
        }

        _reachable[operation] = reachable;
        return reachable;

        void Add(SelectionSetNode selectionSet)
        {
            var spreads = GetSpreads(selectionSet);
            spend(spreads.Count);
            foreach (var spread in spreads)
            {
                if (names.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                {
                    reachable.Add(fragment);
                }
            }
        }
    }
}
