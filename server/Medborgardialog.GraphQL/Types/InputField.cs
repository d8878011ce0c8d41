using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types;

/// <summary>An argument, or a field of an input object (InputValueDefinition in the specification).</summary>
public sealed class InputField(string name, GraphQLType type, IValueNode? defaultValue = null, string? description = null, string? deprecationReason = null)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>An input type.</summary>
    public GraphQLType Type { get; internal set; } = type;

    /// <summary>The default as a literal, or null when there is none (a null default is a null literal).</summary>
    public IValueNode? DefaultValue { get; internal set; } = defaultValue;

    /// <summary>The description, or null.</summary>
    public string? Description { get; } = description;

    /// <summary>Why not to use it, or null.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>The directives that stand on it, apart from <c>@deprecated</c>.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; internal set; } = [];

    /// <summary>Whether a value must be given.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>Position among its siblings.</summary>
    internal int Index { get; set; }

    /// <summary>Turns the coerced value into what the resolver takes (null: taken as it is). Throws <see cref="InputConversionException"/>.</summary>
    internal Func<object?, object?>? Convert { get; set; }
}
