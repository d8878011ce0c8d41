using System.Globalization;

namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>An integer literal of any length. Specification section "Int Value".</summary>
public sealed class IntValueNode(Location? location, string value) : SyntaxNode(location), IValueNode
{
    /// <summary>Makes a literal without a location.</summary>
    public IntValueNode(long value) : this(null, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The digits as written, with a leading minus sign for negative numbers.</summary>
    public string Value { get; } = value;

    object? IValueNode.Value => Value;
}
