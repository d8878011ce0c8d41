namespace Medborgardialog.GraphQL.Types;

/// <summary>A directive definition (specification, section 3.13).</summary>
public sealed class DirectiveType
{
    /// <summary>Makes a directive.</summary>
    public DirectiveType(string name, IReadOnlyList<DirectiveLocation> locations, IReadOnlyList<InputField>? arguments = null, string? description = null, bool isRepeatable = false)
    {
        Name = name;
        Locations = locations;
        Arguments = arguments ?? [];
        Description = description;
        IsRepeatable = isRepeatable;
        for (var i = 0; i < Arguments.Count; i++)
        {
            Arguments[i].Index = i;
        }
    }

    /// <summary>The name without the at sign.</summary>
    public string Name { get; }

    /// <summary>Where it may stand.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; }

    /// <summary>The arguments.</summary>
    public IReadOnlyList<InputField> Arguments { get; }

    /// <summary>The description, or null.</summary>
    public string? Description { get; }

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; }

    /// <summary>The argument with this name, or null.</summary>
    public InputField? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }
}
