using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Medborgardialog.Data.Conversions;

/// <summary>Stores a typed identifier as its raw value.</summary>
/// <typeparam name="TId">The identifier's type.</typeparam>
public sealed class EntityIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
    where TId : struct, IEntityId<TId>
{
    // An expression tree cannot call a static abstract member itself.
    private static TId From(Guid value) => TId.From(value);
}
