namespace Medborgardialog.GraphQL.Types;

/// <summary>A field of an object or interface type.</summary>
public sealed class OutputField
{
    private readonly Dictionary<string, InputField> _byName;

    /// <summary>Makes a field.</summary>
    public OutputField(string name, GraphQLType type, IReadOnlyList<InputField>? arguments = null, string? description = null, string? deprecationReason = null)
    {
        Name = name;
        Type = type;
        Arguments = arguments ?? [];
        Description = description;
        DeprecationReason = deprecationReason;
        _byName = new(Arguments.Count, StringComparer.Ordinal);
        for (var i = 0; i < Arguments.Count; i++)
        {
            Arguments[i].Index = i;
            _byName.TryAdd(Arguments[i].Name, Arguments[i]);
        }
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>An output type.</summary>
    public GraphQLType Type { get; internal set; }

    /// <summary>The arguments in the order of their declaration.</summary>
    public IReadOnlyList<InputField> Arguments { get; }

    /// <summary>The description, or null.</summary>
    public string? Description { get; }

    /// <summary>Why not to use it, or null.</summary>
    public string? DeprecationReason { get; }

    /// <summary>The directives that stand on it, apart from <c>@deprecated</c>.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; internal set; } = [];

    /// <summary>The type that declares the field.</summary>
    public ComplexType? DeclaringType { get; internal set; }

    /// <summary>The class that declares the member behind the field, or null for the engine's own fields.</summary>
    public Type? DeclaringClass { get; internal set; }

    /// <summary>The weight that <c>[Cost]</c> gives, or null.</summary>
    public double? Cost { get; internal set; }

    /// <summary>What is known about the number of items, or null.</summary>
    public ListSize? ListSize { get; internal set; }

    /// <summary>How the field gets its value, or null in a schema that is not executed.</summary>
    public FieldResolver? Resolver { get; internal set; }

    /// <summary>Whether somebody not signed in may read it: false when an authorization attribute holds for it.</summary>
    public bool IsProtected { get; internal set; }

    /// <summary>Whether <c>[AllowAnonymous]</c> was said about it.</summary>
    public bool AllowsAnonymous { get; internal set; }

    /// <summary>The argument with this name, or null.</summary>
    public InputField? FindArgument(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Type and field, as errors name it.</summary>
    public override string ToString() => DeclaringType is null ? Name : $"{DeclaringType.Name}.{Name}";
}
