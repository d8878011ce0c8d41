using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Promises;

/// <summary>Identifies a promise.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct CitizenPromiseId(Guid Value) : IEntityId<CitizenPromiseId>
{
    /// <inheritdoc/>
    public static CitizenPromiseId From(Guid value) => new(value);

    /// <summary>The order of the random values, by which lists break ties.</summary>
    /// <param name="other">Another identifier.</param>
    public int CompareTo(CitizenPromiseId other) => Value.CompareTo(other.Value);
}
