using System.Security.Cryptography;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Host.Sealing;

/// <summary>Identifiers from the system's cryptographic random source, so that nobody can guess the next one.</summary>
internal sealed class RandomIds : IIdSource
{
    public Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        // Version 4, variant 1 (RFC 9562, section 5.4).
        bytes[7] = (byte)((bytes[7] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes);
    }
}
