using System.Buffers.Binary;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Testing;

/// <summary>Identifiers that look random and are the same in every run.</summary>
public sealed class SeededIds(int seed = 1) : IIdSource
{
    private readonly Random _random = new(seed);
    private readonly Lock _lock = new();

    public Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        lock (_lock)
        {
            _random.NextBytes(bytes);
        }

        BinaryPrimitives.WriteInt16LittleEndian(bytes[6..], (short)((BinaryPrimitives.ReadInt16LittleEndian(bytes[6..]) & 0x0fff) | 0x4000));
        return new Guid(bytes);
    }
}
