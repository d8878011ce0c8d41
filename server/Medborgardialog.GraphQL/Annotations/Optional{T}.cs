namespace Medborgardialog.GraphQL.Annotations;

/// <summary>An input member or argument that tells "not given" from "given as null".</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    /// <summary>A given value.</summary>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>Whether the client gave a value (null counts as given).</summary>
    public bool HasValue { get; }

    /// <summary>The value; the default when none was given.</summary>
    public T? Value { get; }

    /// <summary>A given value.</summary>
    public static implicit operator Optional<T>(T? value) => new(value);

    /// <summary>The value; the default when none was given.</summary>
    public static implicit operator T?(Optional<T> optional) => optional.Value;

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(true, Value) : 0;

    /// <inheritdoc/>
    public override string ToString() => HasValue ? Value?.ToString() ?? "null" : "unset";
}
