using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>The type of a variable fits wherever it is used. Specification section 5.8.5.</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context, "VARIABLES_IN_ALLOWED_POSITION", "sec-All-Variable-Usages-Are-Allowed")
{
    public override void Subscribe(DocumentWalk walk) => walk.Leave<OperationDefinitionNode>(SyntaxKind.OperationDefinition, Check);

    private void Check(OperationDefinitionNode operation)
    {
        var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = (definition, TypeReference.Find(Schema, definition.Type));
        }

        foreach (var usage in Context.VariablesOf(operation))
        {
            if (usage.Type is null || !definitions.TryGetValue(usage.Node.Value, out var variable) || variable.Type is not { } type)
            {
                continue;
            }

            if (!IsAllowed(type, variable.Node.DefaultValue, usage.Type, usage.DefaultValue))
            {
                Report($"Variable \"${usage.Node.Value}\" of type \"{type}\" used in position expecting type \"{usage.Type}\".", variable.Node, usage.Node);
            }

            if (usage.ParentType is InputObjectType { IsOneOf: true } && !type.IsNonNull)
            {
                Report($"Variable \"${usage.Node.Value}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{usage.ParentType}\".", variable.Node, usage.Node);
            }
        }
    }

    /// <summary>A nullable variable fits a non-null place that has a default, or when it has one itself.</summary>
    private static bool IsAllowed(GraphQLType type, IValueNode? variableDefault, GraphQLType expected, IValueNode? expectedDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull)
        {
            return Schema.IsSubType(type, expected);
        }

        return (variableDefault is not (null or NullValueNode) || expectedDefault is not null) && Schema.IsSubType(type, expected.Nullable);
    }
}
