namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>An enum value literal: any name except true, false and null. Specification section "Enum Value".</summary>
public sealed class EnumValueNode(Location? location, string value) : SyntaxNode(location), IValueNode
{
    /// <summary>Makes a literal without a location.</summary>
    public EnumValueNode(string value) : this(null, value)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name of the value.</summary>
    public string Value { get; } = value;

    object? IValueNode.Value => Value;
}
