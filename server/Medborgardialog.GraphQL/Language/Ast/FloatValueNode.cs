using System.Globalization;

namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A number literal with a fraction or an exponent. Specification section "Float Value".</summary>
public sealed class FloatValueNode(Location? location, string value) : SyntaxNode(location), IValueNode
{
    /// <summary>Makes a literal without a location.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public FloatValueNode(double value) : this(null, Format(value))
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The number as written.</summary>
    public string Value { get; } = value;

    object? IValueNode.Value => Value;

    private static string Format(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A float literal must be finite.");
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }
}
