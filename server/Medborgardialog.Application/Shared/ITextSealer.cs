namespace Medborgardialog.Application.Shared;

/// <summary>Seals the text as it was submitted, so that it can be kept as the law asks without being read by those who work with the answers.</summary>
public interface ITextSealer
{
    /// <summary>Seals a text. The same text gives other bytes each time.</summary>
    /// <param name="text">The text as submitted.</param>
    /// <param name="context">What it belongs to; opening asks for the same.</param>
    byte[] Seal(string text, string context);

    /// <summary>Opens what <see cref="Seal"/> gave.</summary>
    /// <param name="sealedText">The sealed bytes.</param>
    /// <param name="context">The context it was sealed with.</param>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The bytes, the key or the context are not those of the sealing.</exception>
    string Open(ReadOnlySpan<byte> sealedText, string context);

    /// <summary>A keyed digest (HMAC-SHA-256) that only this server can derive; receipts come from it.</summary>
    /// <param name="purpose">Keeps digests for different uses apart.</param>
    /// <param name="value">What to digest.</param>
    byte[] Derive(string purpose, string value);
}
