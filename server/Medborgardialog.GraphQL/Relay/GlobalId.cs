using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Medborgardialog.GraphQL.Relay;

/// <summary>Global object ids: <c>base64("Type:raw")</c> in the URL-safe alphabet with padding; both alphabets are read, with or without padding.</summary>
public static class GlobalId
{
    private const int MaxLength = 1024;

    /// <summary>Makes the id of an object.</summary>
    /// <param name="typeName">The GraphQL name of its type.</param>
    /// <param name="raw">Its raw id (a Guid with hyphens).</param>
    public static string Encode(string typeName, string raw) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}:{raw}")).Replace('+', '-').Replace('/', '_');

    /// <summary>Takes an id apart.</summary>
    /// <returns>False when it is no global id.</returns>
    public static bool TryDecode(string id, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? raw)
    {
        typeName = raw = null;
        if (string.IsNullOrEmpty(id) || id.Length > MaxLength)
        {
            return false;
        }

        var text = id.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        text = text.PadRight((text.Length + 3) / 4 * 4, '=');
        var bytes = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            if (!Convert.TryFromBase64String(text, bytes, out var written))
            {
                return false;
            }

            var plain = Encoding.UTF8.GetString(bytes, 0, written);
            var colon = plain.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || colon == plain.Length - 1)
            {
                return false;
            }

            typeName = plain[..colon];
            raw = plain[(colon + 1)..];
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
