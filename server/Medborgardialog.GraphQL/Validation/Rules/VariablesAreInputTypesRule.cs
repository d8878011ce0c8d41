using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>The type of a variable is an input type.</summary>
internal sealed class VariablesAreInputTypesRule() : ValidationRule("VARIABLES_ARE_INPUT_TYPES", "Variables-Are-Input-Types")
{
    protected override void Subscribe(RuleEvents on) => on.VariableDefinition.Add(Check);

    private void Check(VariableDefinitionNode definition)
    {
        if (Context.GetType(definition.Type) is { IsInputType: false })
        {
            Report($"Variable \"${definition.Variable.Value}\" cannot be non-input type \"{definition.Type}\".", definition.Type);
        }
    }
}
