using System.Runtime.CompilerServices;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>Visits every node of an executable document once, in document order, and tells the rules that asked for the node's kind.</summary>
internal sealed class DocumentWalk(TypeTracker types)
{
    private static readonly int Kinds = Enum.GetValues<SyntaxKind>().Length;

    private readonly List<Action<ISyntaxNode>>?[] _enter = new List<Action<ISyntaxNode>>?[Kinds];
    private readonly List<Action<ISyntaxNode>>?[] _leave = new List<Action<ISyntaxNode>>?[Kinds];

    /// <summary>The node that holds the one that is visited.</summary>
    public ISyntaxNode? Parent { get; private set; }

    /// <summary>Calls <paramref name="action"/> before the children of each node of the kind.</summary>
    public void Enter<T>(SyntaxKind kind, Action<T> action)
        where T : ISyntaxNode => (_enter[(int)kind] ??= []).Add(node => action((T)node));

    /// <summary>Calls <paramref name="action"/> after the children of each node of the kind.</summary>
    public void Leave<T>(SyntaxKind kind, Action<T> action)
        where T : ISyntaxNode => (_leave[(int)kind] ??= []).Add(node => action((T)node));

    /// <summary>Visits a node and everything in it.</summary>
    /// <exception cref="InsufficientExecutionStackException">The nodes are nested deeper than the stack allows.</exception>
    public void Visit(ISyntaxNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        types.Enter(node);
        Tell(_enter, node);
        var parent = Parent;
        Parent = node;
        VisitChildren(node);
        Parent = parent;
        Tell(_leave, node);
        types.Leave(node);
    }

    private static void Tell(List<Action<ISyntaxNode>>?[] subscribers, ISyntaxNode node)
    {
        if (subscribers[(int)node.Kind] is { } actions)
        {
            foreach (var action in actions)
            {
                action(node);
            }
        }
    }

    private void VisitChildren(ISyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                VisitAll(document.Definitions);
                break;
            case OperationDefinitionNode operation:
                VisitAll(operation.VariableDefinitions);
                VisitAll(operation.Directives);
                Visit(operation.SelectionSet);
                break;
            case FragmentDefinitionNode fragment:
                Visit(fragment.TypeCondition);
                VisitAll(fragment.Directives);
                Visit(fragment.SelectionSet);
                break;
            case VariableDefinitionNode variable:
                Visit(variable.Variable);
                Visit(variable.Type);
                VisitOptional(variable.DefaultValue);
                VisitAll(variable.Directives);
                break;
            case SelectionSetNode selectionSet:
                VisitAll(selectionSet.Selections);
                break;
            case FieldNode field:
                VisitAll(field.Arguments);
                VisitAll(field.Directives);
                VisitOptional(field.SelectionSet);
                break;
            case FragmentSpreadNode spread:
                VisitAll(spread.Directives);
                break;
            case InlineFragmentNode inline:
                VisitOptional(inline.TypeCondition);
                VisitAll(inline.Directives);
                Visit(inline.SelectionSet);
                break;
            case DirectiveNode directive:
                VisitAll(directive.Arguments);
                break;
            case ArgumentNode argument:
                Visit(argument.Value);
                break;
            case ListValueNode list:
                VisitAll(list.Items);
                break;
            case ObjectValueNode value:
                VisitAll(value.Fields);
                break;
            case ObjectFieldNode field:
                Visit(field.Value);
                break;
            case ListTypeNode list:
                Visit(list.Type);
                break;
            case NonNullTypeNode nonNull:
                Visit(nonNull.Type);
                break;
            default:
                break;
        }
    }

    private void VisitAll(IReadOnlyList<ISyntaxNode> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            Visit(nodes[i]);
        }
    }

    private void VisitOptional(ISyntaxNode? node)
    {
        if (node is not null)
        {
            Visit(node);
        }
    }
}
