using System.Globalization;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution.Coercion;

/// <summary>
/// Input coercion (specification, "Input Coercion" of each type in section 3): scalars give their runtime value, enums theirs, lists an
/// object array, input objects what their type makes of the field values.
/// </summary>
internal static class InputCoercion
{
    /// <summary>Coerces a literal; variables in it have their coerced values.</summary>
    /// <exception cref="InputFaultException">It is not of the type.</exception>
    public static object? Coerce(GraphQLType type, IValueNode literal, VariableValues variables)
    {
        if (literal is VariableNode variable)
        {
            variables.TryGet(variable.Value, out var value);
            return value is null && type.IsNonNull ? throw NullFault(type) : Lift(type, value);
        }

        if (literal is NullValueNode)
        {
            return type.IsNonNull ? throw NullFault(type) : null;
        }

        switch (type.Nullable)
        {
            case ListType list:
                var items = literal is ListValueNode listNode ? listNode.Items : [literal];
                var values = new object?[items.Count];
                for (var i = 0; i < values.Length; i++)
                {
                    try
                    {
                        values[i] = Coerce(list.OfType, items[i], variables);
                    }
                    catch (InputFaultException fault)
                    {
                        throw fault.At(i);
                    }
                }

                return values;
            case ScalarType scalar when scalar.TryParseLiteral(WithoutVariables(literal, variables), out var value):
                return value;
            case EnumType enumType when literal is EnumValueNode name && enumType.FindValue(name.Value) is { } enumValue:
                return enumValue.RuntimeValue;
            case InputObjectType input when literal is ObjectValueNode objectNode:
                return CoerceObject(input, objectNode, variables);
            default:
                throw Fault(type, literal.ToString()!);
        }
    }

    /// <summary>Coerces the JSON of a variable.</summary>
    /// <exception cref="InputFaultException">It is not of the type, or one of its lists has more than <paramref name="maxItems"/> items.</exception>
    public static object? Coerce(GraphQLType type, JsonElement json, int maxItems)
    {
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return type.IsNonNull ? throw NullFault(type) : null;
        }

        switch (type.Nullable)
        {
            case ListType list when json.ValueKind == JsonValueKind.Array:
                var length = json.GetArrayLength();
                if (length > maxItems)
                {
                    throw new InputFaultException(string.Create(CultureInfo.InvariantCulture, $"The list has {length} items; {maxItems} are allowed."), ErrorCodes.MaxListItemsExceeded);
                }

                var values = new object?[length];
                var index = 0;
                foreach (var item in json.EnumerateArray())
                {
                    try
                    {
                        values[index] = Coerce(list.OfType, item, maxItems);
                    }
                    catch (InputFaultException fault)
                    {
                        throw fault.At(index);
                    }

                    index++;
                }

                return values;
            case ListType list:
                return new[] { Coerce(list.OfType, json, maxItems) };
            case ScalarType scalar when scalar.TryParseJson(json, out var value):
                return value;
            case EnumType enumType when json.ValueKind == JsonValueKind.String && enumType.FindValue(json.GetString()!) is { } enumValue:
                return enumValue.RuntimeValue;
            case InputObjectType input when json.ValueKind == JsonValueKind.Object:
                return CoerceObject(input, json, maxItems);
            default:
                throw Fault(type, Shorten(json.GetRawText()));
        }
    }

    private static object CoerceObject(InputObjectType type, ObjectValueNode node, VariableValues variables)
    {
        var values = NewValues(type);
        var given = 0;
        foreach (var member in node.Fields)
        {
            if (type.FindField(member.Name.Value) is not { } field)
            {
                throw UnknownField(type, member.Name.Value);
            }

            if (member.Value is VariableNode variable && !variables.TryGet(variable.Value, out _))
            {
                continue;
            }

            given++;
            try
            {
                values[field.Index] = Finish(field, Coerce(OneOfMember(type, field), member.Value, variables));
            }
            catch (InputFaultException fault)
            {
                throw fault.At(field.Name);
            }
        }

        return CreateObject(type, values, given);
    }

    private static object CoerceObject(InputObjectType type, JsonElement json, int maxItems)
    {
        var values = NewValues(type);
        var (given, next) = (0, 0);
        foreach (var member in json.EnumerateObject())
        {
            if (type.FindField(member, next) is not { } field)
            {
                throw UnknownField(type, member.Name);
            }

            given++;
            next = field.Index + 1;
            try
            {
                values[field.Index] = Finish(field, Coerce(OneOfMember(type, field), member.Value, maxItems));
            }
            catch (InputFaultException fault)
            {
                throw fault.At(field.Name);
            }
        }

        return CreateObject(type, values, given);
    }

    /// <summary>Converts a coerced value into what the member takes.</summary>
    public static object? Finish(InputField field, object? value)
    {
        if (field.Convert is null)
        {
            return value;
        }

        try
        {
            return field.Convert(value);
        }
        catch (InputConversionException conversion)
        {
            throw new InputFaultException(conversion.Message, conversion.Code);
        }
    }

    private static object?[] NewValues(InputObjectType type)
    {
        var values = new object?[type.Fields.Count];
        Array.Fill(values, InputObjectType.NotGiven);
        return values;
    }

    private static object CreateObject(InputObjectType type, object?[] values, int given)
    {
        if (type.IsOneOf && given != 1)
        {
            throw new InputFaultException($"{type.Name} takes exactly one member, and {given} are given.");
        }

        for (var i = 0; i < values.Length; i++)
        {
            var field = type.Fields[i];
            if (!ReferenceEquals(values[i], InputObjectType.NotGiven) || type.IsOneOf)
            {
                continue;
            }

            if (field.DefaultValue is not null)
            {
                values[field.Index] = Finish(field, Coerce(field.Type, field.DefaultValue, VariableValues.None));
            }
            else if (field.Type.IsNonNull)
            {
                throw new InputFaultException($"The member {field.Name} of type {field.Type} is required.").At(field.Name);
            }
        }

        if (type.Create is null)
        {
            foreach (var field in type.Fields)
            {
                ref var value = ref values[field.Index];
                if (ReferenceEquals(value, InputObjectType.NotGiven))
                {
                    value = field.Convert is null ? null : Finish(field, value);
                }
            }

            return values;
        }

        try
        {
            return type.Create(values);
        }
        catch (InputConversionException conversion)
        {
            throw new InputFaultException(conversion.Message, conversion.Code);
        }
    }

    // A variable's value may be one item where a list is expected, when its type is the item's.
    private static object? Lift(GraphQLType type, object? value) =>
        type.Nullable is ListType && value is not null and not object?[] ? new[] { value } : value;

    private static GraphQLType OneOfMember(InputObjectType type, InputField field) => type.IsOneOf ? field.Type.NonNull : field.Type;

    private static IValueNode WithoutVariables(IValueNode literal, VariableValues variables) =>
        literal is ListValueNode or ObjectValueNode ? LiteralVariables.Replace(literal, variables) : literal;

    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");

    private static InputFaultException Fault(GraphQLType type, string value) => new($"{type.Named.Name} cannot represent the value {Shorten(value)}.");

    private static InputFaultException NullFault(GraphQLType type) => new($"The type {type} does not take null.", ExecutionErrorCodes.NonNullViolation);

    private static InputFaultException UnknownField(InputObjectType type, string name) => new InputFaultException($"{type.Name} has no member {name}.").At(name);
}
