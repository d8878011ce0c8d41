namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A string literal, quoted or as a block. Specification section "String Value".</summary>
public sealed class StringValueNode(Location? location, string value, bool block) : SyntaxNode(location), IValueNode
{
    /// <summary>Makes a quoted literal without a location.</summary>
    public StringValueNode(string value) : this(null, value, false)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The text that the literal means: escapes resolved, the indentation of a block taken away.</summary>
    public string Value { get; } = value;

    /// <summary>Whether the literal is written between triple quotes.</summary>
    public bool Block { get; } = block;

    object? IValueNode.Value => Value;
}
