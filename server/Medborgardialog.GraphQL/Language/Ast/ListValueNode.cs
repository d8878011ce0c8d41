namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A list literal. Specification section "List Value".</summary>
public sealed class ListValueNode(Location? location, IReadOnlyList<IValueNode> items) : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>The items, in source order.</summary>
    public IReadOnlyList<IValueNode> Items { get; } = items;

    /// <summary>Makes a node without a location.</summary>
    public ListValueNode(IReadOnlyList<IValueNode> items) : this(null, items)
    {
    }

    object? IValueNode.Value => Items;
}
