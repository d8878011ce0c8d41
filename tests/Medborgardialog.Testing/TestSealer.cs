using System.Security.Cryptography;
using System.Text;
using Medborgardialog.Application.Shared;

namespace Medborgardialog.Testing;

/// <summary>Seals so that a test can see that a text is sealed and open it again; derives with a fixed key.</summary>
public sealed class TestSealer : ITextSealer
{
    public byte[] Seal(string text, string context) => [.. Encoding.UTF8.GetBytes($"{context}\n{text}").Select(b => (byte)(b ^ 0x5a))];

    public string Open(ReadOnlySpan<byte> sealedText, string context)
    {
        var plain = Encoding.UTF8.GetString([.. sealedText.ToArray().Select(b => (byte)(b ^ 0x5a))]);
        return plain.StartsWith($"{context}\n", StringComparison.Ordinal) ? plain[(context.Length + 1)..] : throw new CryptographicException("Another context.");
    }

    public byte[] Derive(string purpose, string value) => HMACSHA256.HashData("a test's key"u8, Encoding.UTF8.GetBytes($"{purpose.Length}:{purpose}\n{value}"));
}
