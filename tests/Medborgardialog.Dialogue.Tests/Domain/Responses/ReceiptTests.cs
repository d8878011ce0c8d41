using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Responses;

public sealed class ReceiptTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly byte[] Digest = [0x9b, 0xed, 0x71, 0x4f, 0x00, 0xff, 0x31, 0xaa, 0x5c, 0x02, 0xd7, 0x6e, 0x44];

    [Fact]
    public void Receipt_OfADigest_HasFiveGroupsOfFour() => Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$", Receipt.FromDigest(Digest).ToString());

    [Fact]
    public void Receipt_OfOnlyZeros_IsZeros() => Assert.Equal("0000-0000-0000-0000-0000", Receipt.FromDigest(new byte[12]).ToString());

    [Fact]
    public void Receipt_OfADigest_BeginsWithItsBits() => Assert.StartsWith("KFPQ-2KR0", Receipt.FromDigest(Digest).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Parse_WhatWasShown_GivesTheSame()
    {
        var receipt = Receipt.FromDigest(Digest);

        Assert.Equal(receipt, Receipt.Parse(receipt.ToString()));
    }

    [Fact]
    public void Parse_InAnotherHand_GivesTheSame()
    {
        var receipt = Receipt.FromDigest(Digest);
        var typed = "  " + receipt.Characters.ToLowerInvariant().Replace('0', 'o').Replace('1', 'l').Insert(7, " – ") + ".";

        Assert.Equal(receipt, Receipt.Parse(typed));
        Assert.Equal(receipt, Receipt.Parse(receipt.ToString().Replace('1', 'I').Replace('0', 'O')));
    }

    [Fact]
    public void Parse_WithAnyOneCharacterWrong_IsRefused()
    {
        var right = Receipt.FromDigest(Digest).Characters;
        for (var i = 0; i < right.Length; i++)
        {
            foreach (var c in Alphabet.Where(c => c != right[i]))
            {
                Assert.Throws<InvalidInputException>(() => Receipt.Parse(right[..i] + c + right[(i + 1)..]));
            }
        }
    }

    [Fact]
    public void Parse_WithAnyTwoCharactersSwapped_IsRefused()
    {
        var right = Receipt.FromDigest(Digest).Characters;
        for (var i = 0; i < right.Length; i++)
        {
            for (var j = i + 1; j < right.Length; j++)
            {
                if (right[i] != right[j])
                {
                    var swapped = right.ToCharArray();
                    (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                    Assert.Throws<InvalidInputException>(() => Receipt.Parse(new string(swapped)));
                }
            }
        }
    }

    [Theory]
    [InlineData("", "REQUIRED")]
    [InlineData(null, "REQUIRED")]
    [InlineData("K7QF", "MALFORMED")]
    [InlineData("0000-0000-0000-0000-0000-0", "MALFORMED")]
    [InlineData("0000-0000-0000-0000-000U", "MALFORMED")]
    [InlineData("0000-0000-0000-0000-000Å", "MALFORMED")]
    public void Parse_OfSomethingElse_SaysWhatIsWrong(string? typed, string rule) => Assert.Equal(rule, Assert.Throws<InvalidInputException>(() => Receipt.Parse(typed)).Rule);
}
