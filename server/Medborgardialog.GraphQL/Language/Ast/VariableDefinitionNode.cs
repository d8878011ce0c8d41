namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>The declaration of a variable in an operation. Specification section "Variables".</summary>
public sealed class VariableDefinitionNode(
    Location? location,
    StringValueNode? description,
    VariableNode variable,
    ITypeNode type,
    IValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode(location), IHasDirectives
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The value when the request gives none, or null where there is no default.</summary>
    public IValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The applied directives, in source order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
