using System.Globalization;
using System.Text;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution.Coercion;

/// <summary>Coerces the variables of a request (CoerceVariableValues, specification section 6.1.2).</summary>
internal static class VariableCoercion
{
    /// <summary>Coerces all variables; every fault becomes an error.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="definitions">What the operation declares.</param>
    /// <param name="json">What was sent: an object, null or undefined.</param>
    /// <param name="maxItems">The most items of one list.</param>
    /// <param name="errors">What is wrong.</param>
    /// <returns>Null when there are errors.</returns>
    public static VariableValues? Coerce(Schema schema, IReadOnlyList<VariableDefinitionNode> definitions, JsonElement json, int maxItems, out IReadOnlyList<IError> errors)
    {
        errors = [];
        if (definitions.Count == 0)
        {
            return VariableValues.None;
        }

        var names = new string[definitions.Count];
        var values = new object?[definitions.Count];
        List<IError>? faults = null;
        for (var i = 0; i < values.Length; i++)
        {
            var definition = definitions[i];
            names[i] = definition.Variable.Value;
            var type = TypeOf(schema, definition.Type);
            try
            {
                if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(names[i], out var given))
                {
                    values[i] = InputCoercion.Coerce(type, given, maxItems);
                }
                else if (definition.DefaultValue is not null)
                {
                    values[i] = InputCoercion.Coerce(type, definition.DefaultValue, VariableValues.None);
                }
                else
                {
                    values[i] = type.IsNonNull
                        ? throw new InputFaultException($"The variable of type {type} is required.", ExecutionErrorCodes.NonNullViolation)
                        : VariableValues.NotGiven;
                }
            }
            catch (InputFaultException fault)
            {
                (faults ??= []).Add(Describe(definition, fault));
            }
        }

        errors = faults ?? errors;
        return faults is null ? new VariableValues(names, values, new VariableLiterals(schema, definitions, json)) : null;
    }

    /// <summary>The schema's type for a type in a document.</summary>
    public static GraphQLType TypeOf(Schema schema, ITypeNode node) => node switch
    {
        NonNullTypeNode nonNull => TypeOf(schema, nonNull.Type).NonNull,
        ListTypeNode list => TypeOf(schema, list.Type).List,
        _ => schema.FindType(((NamedTypeNode)node).Name.Value)!,
    };

    /// <summary>Where in a value a fault is, for a message.</summary>
    public static string Where(InputFaultException fault)
    {
        if (fault.Path.Count == 0)
        {
            return string.Empty;
        }

        var text = new StringBuilder(" at \"");
        for (var i = 0; i < fault.Path.Count; i++)
        {
            _ = fault.Path[i] is string name
                ? text.Append(i == 0 ? string.Empty : ".").Append(name)
                : text.Append(CultureInfo.InvariantCulture, $"[{fault.Path[i]}]");
        }

        return text.Append('"').ToString();
    }

    private static IError Describe(VariableDefinitionNode definition, InputFaultException fault)
    {
        var name = definition.Variable.Value;
        var builder = ErrorBuilder.New()
            .SetMessage($"The variable \"${name}\" got an invalid value{Where(fault)}: {fault.Message}")
            .SetCode(fault.Code ?? ExecutionErrorCodes.InvalidInput)
            .AddLocation(definition)
            .SetExtension("variable", name);
        if (fault.Path.Count > 0)
        {
            builder.SetExtension("inputPath", fault.Path);
        }

        return builder.Build();
    }
}
