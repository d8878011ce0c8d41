namespace Medborgardialog.GraphQL.Types;

/// <summary>An interface type (specification, section 3.7).</summary>
public sealed class InterfaceType(string name, string? description = null) : ComplexType(name, description)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;
}
