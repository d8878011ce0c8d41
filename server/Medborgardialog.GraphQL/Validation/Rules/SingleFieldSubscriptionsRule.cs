using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A subscription selects exactly one root field, none of introspection, and none that a condition could take away. Specification section 5.2.4.1.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context, "SINGLE_FIELD_SUBSCRIPTIONS", "sec-Single-Root-Field")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<OperationDefinitionNode>(SyntaxKind.OperationDefinition, Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var conditions = new List<DirectiveNode>();
        Collect(operation.SelectionSet, root, fields, conditions, new HashSet<string>(StringComparer.Ordinal));
        var subject = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name.Value}\"";
        if (conditions.Count > 0)
        {
            Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", conditions);
        }

        if (fields.Count > 1)
        {
            Report($"{subject} must select only one top level field.", fields.Values.Skip(1).SelectMany(group => group));
        }

        foreach (var group in fields.Values)
        {
            if (group[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Report($"{subject} must not select an introspection top level field.", group);
            }
        }
    }

    private void Collect(SelectionSetNode selectionSet, ObjectType root, OrderedDictionary<string, List<FieldNode>> fields, List<DirectiveNode> conditions, HashSet<string> seen)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in selectionSet.Selections)
        {
            conditions.AddRange(selection.Directives.Where(directive => directive.Name.Value is BuiltInDirectives.Skip or BuiltInDirectives.Include));
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseName, out var group))
                    {
                        fields.Add(field.ResponseName, group = []);
                    }

                    group.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, root):
                    Collect(inline.SelectionSet, root, fields, conditions, seen);
                    break;
                case FragmentSpreadNode spread when seen.Add(spread.Name.Value) && Context.FindFragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition, root):
                    Collect(fragment.SelectionSet, root, fields, conditions, seen);
                    break;
                default:
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType root) => Schema.FindType(condition.Name.Value) is { } type && Schema.IsPossibleType(type, root);
}
