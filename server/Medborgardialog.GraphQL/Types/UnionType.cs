namespace Medborgardialog.GraphQL.Types;

/// <summary>A union type (specification, section 3.8).</summary>
public sealed class UnionType(string name, string? description = null) : NamedType(name, description)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The object types that a value may have.</summary>
    public IReadOnlyList<ObjectType> Members { get; internal set; } = [];
}
