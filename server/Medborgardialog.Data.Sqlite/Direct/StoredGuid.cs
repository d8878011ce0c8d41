using System.Buffers;
using System.Runtime.CompilerServices;

namespace Medborgardialog.Data.Sqlite.Direct;

/// <summary>Identifiers in the one form in which they are stored, 36 characters with hyphens. There are a dozen of them in a row, so reading them has a way of its own.</summary>
internal static class StoredGuid
{
    /// <summary>Reads one; false when it has another form.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out Guid id)
    {
        Unsafe.SkipInit(out id);
        Span<byte> hex = stackalloc byte[32];
        Span<byte> bytes = stackalloc byte[16];
        if (text.Length != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        {
            return false;
        }

        text[..8].CopyTo(hex);
        text[9..13].CopyTo(hex[8..]);
        text[14..18].CopyTo(hex[12..]);
        text[19..23].CopyTo(hex[16..]);
        text[24..].CopyTo(hex[20..]);
        if (Convert.FromHexString(hex, bytes, out _, out _) != OperationStatus.Done)
        {
            return false;
        }

        id = new Guid(bytes, bigEndian: true);
        return true;
    }
}
