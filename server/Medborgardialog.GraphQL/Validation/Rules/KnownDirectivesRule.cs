using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Directives exist and stand where they may. Specification sections 5.7.1 and 5.7.2.</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context, "KNOWN_DIRECTIVES", "sec-Directives-Are-Defined")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<DirectiveNode>(SyntaxKind.Directive, directive => Check(directive, walk.Parent));

    private void Check(DirectiveNode directive, ISyntaxNode? holder)
    {
        var name = directive.Name.Value;
        if (Schema.FindDirective(name) is not { } definition)
        {
            Report($"Unknown directive \"@{name}\".", directive);
            return;
        }

        var (location, text) = Place(holder);
        if (location is { } place && !definition.Locations.Contains(place))
        {
            Report($"Directive \"@{name}\" may not be used on {text}.", directive);
        }
    }

    private static (DirectiveLocation? Location, string Name) Place(ISyntaxNode? holder) => holder switch
    {
        OperationDefinitionNode { Operation: OperationType.Query } => (DirectiveLocation.Query, "QUERY"),
        OperationDefinitionNode { Operation: OperationType.Mutation } => (DirectiveLocation.Mutation, "MUTATION"),
        OperationDefinitionNode => (DirectiveLocation.Subscription, "SUBSCRIPTION"),
        FieldNode => (DirectiveLocation.Field, "FIELD"),
        FragmentSpreadNode => (DirectiveLocation.FragmentSpread, "FRAGMENT_SPREAD"),
        InlineFragmentNode => (DirectiveLocation.InlineFragment, "INLINE_FRAGMENT"),
        FragmentDefinitionNode => (DirectiveLocation.FragmentDefinition, "FRAGMENT_DEFINITION"),
        VariableDefinitionNode => (DirectiveLocation.VariableDefinition, "VARIABLE_DEFINITION"),
        _ => (null, string.Empty),
    };
}
