namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>The definition of an argument or an input field. Specification section "Field Arguments".</summary>
public sealed class InputValueDefinitionNode(
    Location? location,
    NameNode name,
    StringValueNode? description,
    ITypeNode type,
    IValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode(location), IHasDirectives
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The type of the value.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The value when none is given, or null where there is no default.</summary>
    public IValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The applied directives, in source order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
