using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every variable fits the places where it is used.</summary>
internal sealed class VariablesInAllowedPositionRule() : ValidationRule("VARIABLES_IN_ALLOWED_POSITION", "All-Variable-Usages-Are-Allowed")
{
    protected override void Subscribe(RuleEvents on) => on.LeaveDocument.Add(Check);

    private void Check(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.VariableDefinitions.Count == 0)
            {
                continue;
            }

            var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
            foreach (var definition in operation.VariableDefinitions)
            {
                definitions[definition.Variable.Value] = (definition, Context.GetType(definition.Type));
            }

            foreach (var usage in Context.GetVariableUsages(operation))
            {
                if (usage.Type is not null && definitions.TryGetValue(usage.Node.Value, out var definition) && definition.Type is not null)
                {
                    CheckUsage(usage, definition.Node, definition.Type);
                }
            }
        }
    }

    private void CheckUsage(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type)
    {
        var name = usage.Node.Value;
        if (!IsAllowed(type, definition.DefaultValue, usage.Type!, usage.DefaultValue))
        {
            Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{usage.Type}\".", definition, usage.Node);
        }

        if (usage.ParentType?.Nullable is InputObjectType { IsOneOf: true } parent && !type.IsNonNull)
        {
            Report($"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".", definition, usage.Node);
        }
    }

    /// <summary>IsVariableUsageAllowed: a default on either side makes up for a variable that may be null.</summary>
    private static bool IsAllowed(GraphQLType type, IValueNode? defaultValue, GraphQLType expected, IValueNode? expectedDefault)
    {
        if (expected is NonNullType nonNull && !type.IsNonNull)
        {
            return (defaultValue is not (null or NullValueNode) || expectedDefault is not null) && Schema.IsSubType(type, nonNull.OfType);
        }

        return Schema.IsSubType(type, expected);
    }
}
