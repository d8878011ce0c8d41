namespace Medborgardialog.GraphQL.Types;

/// <summary>Checks the type system (specification, sections 3.3 to 3.13, "Type Validation") and names every fault at once.</summary>
internal static class SchemaValidator
{
    public static IReadOnlyList<string> Validate(SchemaDraft draft)
    {
        var faults = new List<string>();
        ValidateRoots(draft, faults);
        foreach (var group in draft.Types.GroupBy(type => type.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"There are {group.Count()} types named {group.Key}.");
        }

        foreach (var directive in draft.Directives)
        {
            ValidateName("directive @" + directive.Name, directive.Name, isIntrospection: false, faults);
            ValidateArguments("@" + directive.Name, directive.Arguments, faults);
        }

        foreach (var type in draft.Types)
        {
            ValidateName("type " + type.Name, type.Name, type.Name.StartsWith("__", StringComparison.Ordinal) && IsIntrospection(type.Name), faults);
            switch (type)
            {
                case ComplexType complex:
                    ValidateFields(complex, faults);
                    InterfaceRules.Validate(complex, faults);
                    break;
                case UnionType union:
                    ValidateUnion(union, faults);
                    break;
                case EnumType enumType:
                    ValidateEnum(enumType, faults);
                    break;
                case InputObjectType input:
                    InputObjectRules.Validate(input, faults);
                    break;
                default:
                    break;
            }
        }

        return faults;
    }

    internal static void ValidateName(string what, string name, bool isIntrospection, List<string> faults)
    {
        if (!Naming.IsName(name))
        {
            faults.Add($"The {what} needs a name of ASCII letters, digits and underscores that does not begin with a digit.");
        }
        else if (name.StartsWith("__", StringComparison.Ordinal) && !isIntrospection)
        {
            faults.Add($"The {what} must not begin with two underscores: they are reserved for introspection.");
        }
    }

    internal static void ValidateArguments(string owner, IReadOnlyList<InputField> arguments, List<string> faults)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"{owner} has {group.Count()} arguments named {group.Key}.");
        }

        foreach (var argument in arguments)
        {
            var coordinate = $"{owner}({argument.Name}:)";
            ValidateName("argument " + coordinate, argument.Name, isIntrospection: false, faults);
            InputObjectRules.ValidateInput(coordinate, argument, faults);
        }
    }

    private static bool IsIntrospection(string name) =>
        name is "__Schema" or "__Type" or "__Field" or "__InputValue" or "__EnumValue" or "__Directive" or "__TypeKind" or "__DirectiveLocation";

    private static void ValidateRoots(SchemaDraft draft, List<string> faults)
    {
        if (draft.QueryType is null)
        {
            faults.Add("The schema has no query type.");
        }

        var roots = new[] { draft.QueryType, draft.MutationType, draft.SubscriptionType }.Where(root => root is not null).ToList();
        if (roots.Distinct().Count() != roots.Count)
        {
            faults.Add("The query, mutation and subscription types must be different.");
        }
    }

    private static void ValidateFields(ComplexType type, List<string> faults)
    {
        if (type.Fields.Count == 0)
        {
            faults.Add($"The type {type.Name} has no fields.");
        }

        foreach (var group in type.Fields.GroupBy(field => field.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"The type {type.Name} has {group.Count()} fields named {group.Key}.");
        }

        foreach (var field in type.Fields)
        {
            ValidateName("field " + field, field.Name, isIntrospection: false, faults);
            if (!field.Type.IsOutputType)
            {
                faults.Add($"The field {field} has the type {field.Type}, which is an input type.");
            }

            ValidateArguments(field.ToString(), field.Arguments, faults);
        }
    }

    private static void ValidateUnion(UnionType union, List<string> faults)
    {
        if (union.Members.Count == 0)
        {
            faults.Add($"The union {union.Name} has no members.");
        }

        foreach (var group in union.Members.GroupBy(member => member.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"The union {union.Name} has the member {group.Key} more than once.");
        }
    }

    private static void ValidateEnum(EnumType type, List<string> faults)
    {
        if (type.Values.Count == 0)
        {
            faults.Add($"The enum {type.Name} has no values.");
        }

        foreach (var group in type.Values.GroupBy(value => value.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"The enum {type.Name} has the value {group.Key} more than once.");
        }

        foreach (var value in type.Values)
        {
            ValidateName($"enum value {type.Name}.{value.Name}", value.Name, isIntrospection: false, faults);
            if (value.Name is "true" or "false" or "null")
            {
                faults.Add($"The enum {type.Name} must not have a value named {value.Name}.");
            }
        }
    }
}
