using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every directive exists and stands where it may.</summary>
internal sealed class KnownDirectivesRule() : ValidationRule("KNOWN_DIRECTIVES", "Directives-Are-Defined")
{
    protected override void Subscribe(RuleEvents on) => on.Directive.Add(Check);

    private void Check(DirectiveNode node, IHasDirectives holder)
    {
        var name = node.Name.Value;
        var (location, word) = LocationOf(holder);
        if (Context.Directive is not { } directive)
        {
            Report($"Unknown directive \"@{name}\".", node);
        }
        else if (!directive.Locations.Contains(location))
        {
            Report($"Directive \"@{name}\" may not be used on {word}.", node);
        }
    }

    private static (DirectiveLocation Location, string Word) LocationOf(IHasDirectives holder) => holder switch
    {
        OperationDefinitionNode { Operation: OperationType.Query } => (DirectiveLocation.Query, "QUERY"),
        OperationDefinitionNode { Operation: OperationType.Mutation } => (DirectiveLocation.Mutation, "MUTATION"),
        OperationDefinitionNode => (DirectiveLocation.Subscription, "SUBSCRIPTION"),
        FieldNode => (DirectiveLocation.Field, "FIELD"),
        FragmentSpreadNode => (DirectiveLocation.FragmentSpread, "FRAGMENT_SPREAD"),
        InlineFragmentNode => (DirectiveLocation.InlineFragment, "INLINE_FRAGMENT"),
        FragmentDefinitionNode => (DirectiveLocation.FragmentDefinition, "FRAGMENT_DEFINITION"),
        _ => (DirectiveLocation.VariableDefinition, "VARIABLE_DEFINITION"),
    };
}
