using System.Security.Cryptography;
using System.Text;
using Medborgardialog.Application.Shared;

namespace Medborgardialog.Host.Sealing;

/// <summary>
/// AES-256-GCM with a random nonce; the context is authenticated with the text, so that sealed bytes moved to another answer do not open.
/// Two keys are derived from the server's key (HKDF, RFC 5869), one to seal and one for digests.
/// Layout of the sealed bytes: version (1), nonce (12), tag (16), ciphertext.
/// </summary>
internal sealed class AesTextSealer : ITextSealer, IDisposable
{
    private const byte Version = 1;
    private const int HeaderLength = 1 + NonceLength + TagLength;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    // The cipher's context is one object, which two threads at a time would mix up.
    private readonly Lock _cipher = new();

    // The random source takes about as long for one nonce as for many.
    private readonly byte[] _nonces = new byte[64 * NonceLength];
    private int _nextNonce = 64 * NonceLength;
    private readonly AesGcm _aes;
    // Ready with its key, which takes longer to set up than a short digest takes.
    private readonly Lock _digests = new();
    private readonly IncrementalHash _digest;

    /// <param name="key">The server's key, 32 bytes.</param>
    public AesTextSealer(ReadOnlySpan<byte> key)
    {
        if (key.Length != 32)
        {
            throw new ArgumentException($"The server's key is 32 bytes long, not {key.Length}.", nameof(key));
        }

        var secret = key.ToArray();
        _aes = new AesGcm(HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "seal"u8.ToArray()), TagLength);
        _digest = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "digest"u8.ToArray()));
        CryptographicOperations.ZeroMemory(secret);
    }

    public byte[] Seal(string text, string context)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedText = new byte[HeaderLength + plain.Length];
        sealedText[0] = Version;
        var nonce = sealedText.AsSpan(1, NonceLength);
        var authenticated = Encoding.UTF8.GetBytes(context);
        lock (_cipher)
        {
            TakeNonce(nonce);
            _aes.Encrypt(nonce, plain, sealedText.AsSpan(HeaderLength), sealedText.AsSpan(1 + NonceLength, TagLength), authenticated);
        }

        return sealedText;
    }

    public string Open(ReadOnlySpan<byte> sealedText, string context)
    {
        if (sealedText.Length < HeaderLength || sealedText[0] != Version)
        {
            throw new CryptographicException("These are not the bytes of a sealed text.");
        }

        var plain = new byte[sealedText.Length - HeaderLength];
        var authenticated = Encoding.UTF8.GetBytes(context);
        lock (_cipher)
        {
            _aes.Decrypt(sealedText.Slice(1, NonceLength), sealedText[HeaderLength..], sealedText.Slice(1 + NonceLength, TagLength), plain, authenticated);
        }

        return Encoding.UTF8.GetString(plain);
    }

    public byte[] Derive(string purpose, string value)
    {
        var text = Encoding.UTF8.GetBytes($"{purpose.Length}:{purpose}\n{value}");
        lock (_digests)
        {
            _digest.AppendData(text);
            return _digest.GetHashAndReset();
        }
    }

    public void Dispose()
    {
        _aes.Dispose();
        _digest.Dispose();
    }

    private void TakeNonce(Span<byte> nonce)
    {
        if (_nextNonce == _nonces.Length)
        {
            RandomNumberGenerator.Fill(_nonces);
            _nextNonce = 0;
        }

        _nonces.AsSpan(_nextNonce, NonceLength).CopyTo(nonce);
        _nextNonce += NonceLength;
    }
}
