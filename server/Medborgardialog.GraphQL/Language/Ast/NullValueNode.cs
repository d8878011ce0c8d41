namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>The literal <c>null</c>. Specification section "Null Value".</summary>
public sealed class NullValueNode(Location? location) : SyntaxNode(location), IValueNode
{
    /// <summary><c>null</c> without a location.</summary>
    public static NullValueNode Default { get; } = new(null);

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NullValue;

    object? IValueNode.Value => null;
}
