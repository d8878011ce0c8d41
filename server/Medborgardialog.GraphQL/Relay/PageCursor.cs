using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Medborgardialog.GraphQL.Relay;

/// <summary>Opaque cursors over sort keys: the values are joined and written as URL-safe base64.</summary>
public static class PageCursor
{
    private const char Separator = '\u001f';

    /// <summary>Makes a cursor of an item's sort keys, the unique one last.</summary>
    public static string Encode(params IReadOnlyList<string> keys) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Separator, keys)));

    /// <summary>Reads a cursor with exactly <paramref name="keyCount"/> keys back.</summary>
    /// <returns>False when the cursor was not made by <see cref="Encode"/> or has another number of keys.</returns>
    public static bool TryDecode(string cursor, int keyCount, [NotNullWhen(true)] out string[]? keys)
    {
        keys = null;
        if (cursor.Length > 1024 || !Base64Url.IsValid(cursor))
        {
            return false;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Separator);
        if (parts.Length != keyCount)
        {
            return false;
        }

        keys = parts;
        return true;
    }
}
