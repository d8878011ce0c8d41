using System.Security.Cryptography;
using Medborgardialog.Host.Sealing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Host;

public sealed class AesTextSealerTests
{
    private readonly AesTextSealer _sealer = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    [Fact]
    public void Open_WhatWasSealed_GivesTheText()
    {
        var bytes = _sealer.Seal("Åsa på Ö 👀", "answer/1");

        Assert.Equal("Åsa på Ö 👀", _sealer.Open(bytes, "answer/1"));
    }

    [Fact]
    public void Seal_TheSameTextTwice_GivesDifferentBytes()
    {
        Assert.NotEqual(_sealer.Seal("lika", "a"), _sealer.Seal("lika", "a"));
    }

    [Fact]
    public void Open_WithAnotherContextOrAChangedByte_IsRefused()
    {
        var bytes = _sealer.Seal("hemligt", "answer/1");
        var changed = (byte[])bytes.Clone();
        changed[^1] ^= 1;

        Assert.ThrowsAny<CryptographicException>(() => _sealer.Open(bytes, "answer/2"));
        Assert.ThrowsAny<CryptographicException>(() => _sealer.Open(changed, "answer/1"));
        Assert.ThrowsAny<CryptographicException>(() => _sealer.Open([1, 2, 3], "answer/1"));
    }

    [Fact]
    public void Derive_ForAnotherPurpose_GivesAnotherDigest()
    {
        Assert.Equal(_sealer.Derive("receipt", "k"), _sealer.Derive("receipt", "k"));
        Assert.NotEqual(_sealer.Derive("receipt", "k"), _sealer.Derive("idempotency", "k"));
    }
}
