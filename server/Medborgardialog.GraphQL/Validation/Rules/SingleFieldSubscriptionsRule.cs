using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A subscription selects one field, which is not an introspection field, without @skip and @include.</summary>
internal sealed class SingleFieldSubscriptionsRule() : ValidationRule("SINGLE_FIELD_SUBSCRIPTIONS", "Single-Root-Field")
{
    protected override void Subscribe(RuleEvents on) => on.Operation.Add(Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var groups = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var conditions = new List<ISyntaxNode>();
        Collect(operation.SelectionSet, root, groups, conditions, []);
        var subject = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name.Value}\"";
        if (conditions.Count > 0)
        {
            Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", [.. conditions]);
        }

        if (groups.Count > 1)
        {
            Report($"{subject} must select only one top level field.", [.. groups.Values.Skip(1).SelectMany(group => group)]);
        }

        foreach (var group in groups.Values)
        {
            if (group[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Report($"{subject} must not select an introspection top level field.", [.. group]);
            }
        }
    }

    private void Collect(
        SelectionSetNode selectionSet,
        ObjectType root,
        OrderedDictionary<string, List<FieldNode>> groups,
        List<ISyntaxNode> conditions,
        HashSet<string> visited)
    {
        ValidationContext.GuardStack();
        Context.Spend(selectionSet.Selections.Count);
        foreach (var selection in selectionSet.Selections)
        {
            conditions.AddRange(selection.Directives.Where(directive => directive.Name.Value is BuiltInDirectives.Skip or BuiltInDirectives.Include));
            switch (selection)
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseName, out var group))
                    {
                        groups.Add(field.ResponseName, group = []);
                    }

                    group.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, root):
                    Collect(inline.SelectionSet, root, groups, conditions, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && Context.Fragments.Find(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition, root):
                    Collect(fragment.SelectionSet, root, groups, conditions, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType root) =>
        Context.Schema.FindType(condition.Name.Value) is { } type && Context.Schema.IsPossibleType(type, root);
}
