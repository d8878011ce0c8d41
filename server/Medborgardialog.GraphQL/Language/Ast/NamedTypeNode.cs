namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A reference to a type by name. Specification section "Type References".</summary>
public sealed class NamedTypeNode(Location? location, NameNode name) : SyntaxNode(location), INullableTypeNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Makes a node without a location.</summary>
    public NamedTypeNode(string name) : this(null, new NameNode(name))
    {
    }
}
