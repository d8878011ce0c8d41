using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for every operation. Specification section 5.2.1.1.</summary>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context, "KNOWN_OPERATION_TYPES", "sec-Operation-Type-Existence")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<OperationDefinitionNode>(SyntaxKind.OperationDefinition, Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (Schema.FindRootType(operation.Operation) is null)
        {
            Report($"The {(operation.Operation == OperationType.Mutation ? "mutation" : "subscription")} operation is not supported by the schema.", operation);
        }
    }
}
