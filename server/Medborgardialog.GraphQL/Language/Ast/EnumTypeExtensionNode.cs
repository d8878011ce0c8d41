namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>An extension of an enum. Specification section "Enum Extensions".</summary>
public sealed class EnumTypeExtensionNode(
    Location? location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values) : SyntaxNode(location), ITypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The applied directives, in source order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The values, in source order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}
