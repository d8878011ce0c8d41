using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>A scalar of whole numbers within the range of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public abstract class NumberScalarType<T> : ScalarType
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private protected NumberScalarType(string name, string? description = null)
        : base(name, description)
    {
    }

    /// <inheritdoc/>
    public sealed override Type RuntimeType => typeof(T);

    /// <inheritdoc/>
    public override bool TryParseLiteral(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal is IntValueNode number && T.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        return value is not null;
    }

    /// <summary>Takes a JSON number without fraction, also written like 1.0 or 1e2.</summary>
    public override bool TryParseJson(JsonElement json, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Number)
        {
            return false;
        }

        if (json.TryGetInt64(out var whole))
        {
            value = TryFrom(whole, out var fit) ? fit : null;
        }
        else if (json.TryGetDouble(out var number) && double.IsInteger(number) && Math.Abs(number) <= 9_007_199_254_740_991)
        {
            value = TryFrom((long)number, out var fit) ? fit : null;
        }

        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        if (!TryWiden(value, out var whole) || !TryFrom(whole, out _))
        {
            return false;
        }

        buffer.WriteInt64(whole);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryPrint(object value, [NotNullWhen(true)] out IValueNode? literal)
    {
        literal = TryWiden(value, out var whole) && TryFrom(whole, out _) ? new IntValueNode(whole) : null;
        return literal is not null;
    }

    private static bool TryFrom(long whole, out T value)
    {
        var fits = whole >= long.CreateSaturating(T.MinValue) && whole <= long.CreateSaturating(T.MaxValue);
        value = fits ? T.CreateTruncating(whole) : default;
        return fits;
    }

    private static bool TryWiden(object value, out long whole)
    {
        switch (value)
        {
            case int number:
                whole = number;
                return true;
            case long number:
                whole = number;
                return true;
            case short number:
                whole = number;
                return true;
            case byte number:
                whole = number;
                return true;
            case uint number:
                whole = number;
                return true;
            default:
                whole = 0;
                return false;
        }
    }
}
