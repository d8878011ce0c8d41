using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Promises;

/// <summary>Identifies a promise.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct CitizenPromiseId(Guid Value) : IEntityId<CitizenPromiseId>
{
    /// <inheritdoc/>
    public static CitizenPromiseId From(Guid value) => new(value);
}
