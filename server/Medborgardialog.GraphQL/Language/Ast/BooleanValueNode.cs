namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>The literal <c>true</c> or <c>false</c>. Specification section "Boolean Value".</summary>
public sealed class BooleanValueNode(Location? location, bool value) : SyntaxNode(location), IValueNode
{
    /// <summary><c>true</c> without a location.</summary>
    public static BooleanValueNode True { get; } = new(null, true);

    /// <summary><c>false</c> without a location.</summary>
    public static BooleanValueNode False { get; } = new(null, false);

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>The truth value.</summary>
    public bool Value { get; } = value;

    object? IValueNode.Value => Value;
}
