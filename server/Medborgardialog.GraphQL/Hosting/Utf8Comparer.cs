using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>Compares UTF-8 texts, so that a document is found in the cache by the bytes in which it came.</summary>
internal sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public static readonly Utf8Comparer Instance = new();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    // Reads eight bytes at a time; the cache is bounded, so that made-up collisions cost a bounded number of comparisons.
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var hash = (ulong)alternate.Length * Prime;
        var words = MemoryMarshal.Cast<byte, ulong>(alternate);
        foreach (var word in words)
        {
            hash = (hash ^ word) * Prime;
            hash ^= hash >> 32;
        }

        Span<byte> rest = stackalloc byte[8];
        rest.Clear();
        alternate[(words.Length * 8)..].CopyTo(rest);
        hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Prime;
        return (int)(hash ^ (hash >> 32));
    }
}
