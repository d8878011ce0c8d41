using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Medborgardialog.Data.Sqlite.Conversions;

/// <summary>Stores a typed identifier as its 16 bytes in the order of RFC 9562, so that the database orders identifiers as their text is ordered; the provider's own bytes are in another order.</summary>
/// <typeparam name="TId">The identifier's type.</typeparam>
internal sealed class EntityIdBytesConverter<TId>() : ValueConverter<TId, byte[]>(id => Bytes(id), bytes => From(bytes))
    where TId : struct, IEntityId<TId>
{
    private static byte[] Bytes(TId id) => id.Value.ToByteArray(bigEndian: true);

    private static TId From(byte[] bytes) => TId.From(new Guid(bytes, bigEndian: true));
}
