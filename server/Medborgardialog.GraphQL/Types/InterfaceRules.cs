namespace Medborgardialog.GraphQL.Types;

/// <summary>Whether a type implements its interfaces (specification, IsValidImplementation).</summary>
internal static class InterfaceRules
{
    public static void Validate(ComplexType type, List<string> faults)
    {
        foreach (var group in type.Interfaces.GroupBy(item => item.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"The type {type.Name} implements {group.Key} more than once.");
        }

        foreach (var implemented in type.Interfaces)
        {
            if (ReferenceEquals(implemented, type))
            {
                faults.Add($"The type {type.Name} must not implement itself.");
                continue;
            }

            foreach (var inherited in implemented.Interfaces)
            {
                if (!type.Interfaces.Contains(inherited))
                {
                    faults.Add(ReferenceEquals(inherited, type)
                        ? $"The type {type.Name} must not implement {implemented.Name}, which implements {type.Name}."
                        : $"The type {type.Name} must implement {inherited.Name}, because {implemented.Name} does.");
                }
            }

            foreach (var expected in implemented.Fields)
            {
                if (type.FindField(expected.Name) is { } field)
                {
                    ValidateField(field, expected, faults);
                }
                else
                {
                    faults.Add($"The type {type.Name} lacks the field {expected}, which {implemented.Name} asks for.");
                }
            }
        }
    }

    private static void ValidateField(OutputField field, OutputField expected, List<string> faults)
    {
        if (!Schema.IsSubType(field.Type, expected.Type))
        {
            faults.Add($"The field {field} has the type {field.Type}, but {expected} asks for {expected.Type}.");
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            faults.Add($"The field {field} is deprecated, but {expected} is not.");
        }

        foreach (var argument in expected.Arguments)
        {
            if (field.FindArgument(argument.Name) is not { } own)
            {
                faults.Add($"The field {field} lacks the argument {argument.Name}, which {expected} asks for.");
            }
            else if (!own.Type.IsSameAs(argument.Type))
            {
                faults.Add($"The argument {field}({own.Name}:) has the type {own.Type}, but {expected} asks for {argument.Type}.");
            }
        }

        foreach (var argument in field.Arguments)
        {
            if (argument.IsRequired && expected.FindArgument(argument.Name) is null)
            {
                faults.Add($"The argument {field}({argument.Name}:) must not be required, because {expected} does not have it.");
            }
        }
    }
}
