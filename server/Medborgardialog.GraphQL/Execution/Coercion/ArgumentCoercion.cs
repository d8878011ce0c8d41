using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution.Coercion;

/// <summary>Coerces the arguments of a field (CoerceArgumentValues, specification section 6.4.1).</summary>
internal static class ArgumentCoercion
{
    /// <summary>Coerces arguments without variables; null when one is not of its type (the request then says so).</summary>
    public static object?[]? TryCoerce(IReadOnlyList<InputField> definitions, IReadOnlyList<IValueNode?> literals)
    {
        try
        {
            return Coerce(definitions, literals, VariableValues.None);
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    /// <summary>Coerces the arguments of a request.</summary>
    /// <exception cref="GraphQLException">One is not of its type.</exception>
    public static object?[] Coerce(ArgumentPlan plan, VariableValues variables) => Coerce(plan.Definitions, plan.Literals, variables);

    private static object?[] Coerce(IReadOnlyList<InputField> definitions, IReadOnlyList<IValueNode?> literals, VariableValues variables)
    {
        var values = new object?[definitions.Count];
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                values[i] = CoerceOne(definitions[i], literals[i], variables);
            }
            catch (InputFaultException fault)
            {
                throw new GraphQLException(Describe(definitions[i], literals[i], fault));
            }
        }

        return values;
    }

    private static object? CoerceOne(InputField definition, IValueNode? literal, VariableValues variables)
    {
        if (literal is VariableNode variable && !variables.TryGet(variable.Value, out _))
        {
            literal = null;
        }

        literal ??= definition.DefaultValue;
        if (literal is not null)
        {
            return InputCoercion.Finish(definition, InputCoercion.Coerce(definition.Type, literal, variables));
        }

        return definition.Type.IsNonNull
            ? throw new InputFaultException($"The argument of type {definition.Type} is required.", ExecutionErrorCodes.NonNullViolation)
            : definition.Convert is null ? null : InputCoercion.Finish(definition, InputObjectType.NotGiven);
    }

    private static IError Describe(InputField definition, IValueNode? literal, InputFaultException fault)
    {
        var builder = ErrorBuilder.New()
            .SetMessage($"The argument \"{definition.Name}\" got an invalid value{VariableCoercion.Where(fault)}: {fault.Message}")
            .SetCode(fault.Code ?? ExecutionErrorCodes.InvalidInput)
            .SetExtension("argument", definition.Name);
        if (literal is not null)
        {
            builder.AddLocation(literal);
        }

        return builder.Build();
    }
}
