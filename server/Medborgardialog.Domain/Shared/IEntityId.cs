namespace Medborgardialog.Domain.Shared;

/// <summary>A typed identifier: a random 128-bit value that says nothing about when or where it was made.</summary>
/// <typeparam name="TSelf">The identifier's own type.</typeparam>
public interface IEntityId<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    /// <summary>The raw value.</summary>
    Guid Value { get; }

    /// <summary>Wraps a raw value.</summary>
    static abstract TSelf From(Guid value);
}
