namespace Medborgardialog.GraphQL.Types;

/// <summary>An object type (specification, section 3.6).</summary>
public sealed class ObjectType(string name, string? description = null) : ComplexType(name, description)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>The class of the type's values, or null where values of any class may come.</summary>
    public Type? RuntimeType { get; internal set; }
}
