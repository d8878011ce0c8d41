namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>The selection of a field. Specification section "Fields".</summary>
public sealed class FieldNode(
    Location? location,
    NameNode name,
    NameNode? alias,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<ArgumentNode> arguments,
    SelectionSetNode? selectionSet) : SyntaxNode(location), ISelectionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The name to use in the response, or null for the field's own.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The applied directives, in source order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The arguments, in source order; empty when there are none.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected of the field's value, or null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key of this field in the response: its alias, or else its name.</summary>
    public string ResponseName => Alias is null ? Name.Value : Alias.Value;
}
