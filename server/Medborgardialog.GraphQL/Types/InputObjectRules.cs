using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types;

/// <summary>Checks input objects and input values (specification, section 3.10, "Type Validation").</summary>
internal static class InputObjectRules
{
    public static void Validate(InputObjectType type, List<string> faults)
    {
        if (type.Fields.Count == 0)
        {
            faults.Add($"The input type {type.Name} has no fields.");
        }

        foreach (var group in type.Fields.GroupBy(field => field.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"The input type {type.Name} has {group.Count()} fields named {group.Key}.");
        }

        foreach (var field in type.Fields)
        {
            var coordinate = $"{type.Name}.{field.Name}";
            SchemaValidator.ValidateName("input field " + coordinate, field.Name, isIntrospection: false, faults);
            ValidateInput(coordinate, field, faults);
            if (type.IsOneOf && field.Type.IsNonNull)
            {
                faults.Add($"The input field {coordinate} must be nullable, because {type.Name} is @oneOf.");
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                faults.Add($"The input field {coordinate} must not have a default, because {type.Name} is @oneOf.");
            }
        }

        if (IsEndless(type, type, []))
        {
            faults.Add($"The input type {type.Name} cannot be given: it requires itself through non-null fields.");
        }
    }

    public static void ValidateInput(string coordinate, InputField field, List<string> faults)
    {
        if (!field.Type.IsInputType)
        {
            faults.Add($"{coordinate} has the type {field.Type}, which is an output type.");
            return;
        }

        if (field.IsRequired && field.DeprecationReason is not null)
        {
            faults.Add($"{coordinate} must not be deprecated, because it is required.");
        }

        if (field.DefaultValue is not null && !IsValid(field.Type, field.DefaultValue))
        {
            faults.Add($"{coordinate} has a default that is not a {field.Type}.");
        }
    }

    private static bool IsValid(GraphQLType type, IValueNode literal) => (type, literal) switch
    {
        (NonNullType nonNull, _) => literal is not NullValueNode && IsValid(nonNull.OfType, literal),
        (_, NullValueNode) => true,
        (ListType list, ListValueNode items) => items.Items.All(item => IsValid(list.OfType, item)),
        (ListType list, _) => IsValid(list.OfType, literal),
        (ScalarType scalar, _) => scalar.TryParseLiteral(literal, out _),
        (EnumType enumType, EnumValueNode name) => enumType.FindValue(name.Value) is not null,
        (InputObjectType input, ObjectValueNode value) => IsValidObject(input, value),
        _ => false,
    };

    private static bool IsValidObject(InputObjectType type, ObjectValueNode value) =>
        value.Fields.All(given => type.FindField(given.Name.Value) is { } field && IsValid(field.Type, given.Value))
        && type.Fields.All(field => !field.IsRequired || value.Fields.Any(given => given.Name.Value == field.Name))
        && (!type.IsOneOf || (value.Fields.Count == 1 && value.Fields[0].Value is not NullValueNode));

    private static bool IsEndless(InputObjectType start, InputObjectType type, HashSet<InputObjectType> seen)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type is NonNullType { OfType: InputObjectType next } && !type.IsOneOf
                && (ReferenceEquals(next, start) || (seen.Add(next) && IsEndless(start, next, seen))))
            {
                return true;
            }
        }

        return false;
    }
}
