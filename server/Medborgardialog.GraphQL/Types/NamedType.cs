namespace Medborgardialog.GraphQL.Types;

/// <summary>A type with a name. Its members are set while the schema is built and never change afterwards.</summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; }

    /// <summary>The description in Markdown, or null.</summary>
    public string? Description { get; internal set; }

    /// <summary>The directives that stand on the definition.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; internal set; } = [];

    /// <summary>The position among the types of the schema, for lookups without a dictionary.</summary>
    internal int Index { get; set; }

    /// <inheritdoc/>
    public sealed override NamedType Named => this;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
