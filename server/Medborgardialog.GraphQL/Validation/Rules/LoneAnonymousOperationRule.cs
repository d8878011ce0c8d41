using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one. Specification section 5.2.3.1.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context, "LONE_ANONYMOUS_OPERATION", "sec-Lone-Anonymous-Operation")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<OperationDefinitionNode>(SyntaxKind.OperationDefinition, Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Name is null && Context.Document.Definitions.OfType<OperationDefinitionNode>().Skip(1).Any())
        {
            Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
