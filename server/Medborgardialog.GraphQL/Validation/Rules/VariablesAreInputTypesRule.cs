using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Variables have input types. Specification section 5.8.2.</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context, "VARIABLES_ARE_INPUT_TYPES", "sec-Variables-Are-Input-Types")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<VariableDefinitionNode>(SyntaxKind.VariableDefinition, Check);

    private void Check(VariableDefinitionNode variable)
    {
        if (TypeReference.Find(Schema, variable.Type) is { IsInputType: false })
        {
            Report($"Variable \"${variable.Variable.Name.Value}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
        }
    }
}
