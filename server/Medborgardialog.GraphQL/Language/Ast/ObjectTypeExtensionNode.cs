namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>An extension of an object type. Specification section "Object Extensions".</summary>
public sealed class ObjectTypeExtensionNode(
    Location? location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<FieldDefinitionNode> fields) : SyntaxNode(location), ITypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The applied directives, in source order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The implemented interfaces, in source order.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields, in source order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}
