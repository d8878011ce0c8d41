using FsCheck;
using FsCheck.Fluent;
using Medborgardialog.TextAnalysis.Language;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Mörkt på EU:s väg!!", "Mörkt|på|EU:s|väg|!|!")]
    [InlineData("kl 08.30, 3,5 km", "kl|08.30|,|3,5|km")]
    [InlineData("A-traktorer o buss4an", "A-traktorer|o|buss4an")]
    [InlineData("Problem:klotter", "Problem|:|klotter")]
    [InlineData("såg [namn] igår", "såg|[namn]|igår")]
    [InlineData("👨‍👩‍👧 bra👍🏽ok", "👨‍👩‍👧|bra|👍🏽|ok")]
    [InlineData("", "")]
    public void Tokenize_Text_GivesTokens(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokenizer.Tokenize(text).Select(token => text.Substring(token.Start, token.Length))));

    [Fact]
    public void Lower_HiddenAndDecomposedLetters_GivesThePlainWord()
    {
        const string Text = "KLO\u200BTTER A\u030Ater";

        Assert.Equal(["klotter", "åter"], Tokenizer.Tokenize(Text).Select(token => Tokenizer.Lower(Text, token)));
    }

    [Fact]
    public void Tokenize_LoneSurrogates_AreSigns() => Assert.Equal(3, Tokenizer.Tokenize("a\uD83D b").Count);

    [Fact]
    public void Tokenize_AnyText_KeepsEveryVisibleCharacterOnceInOrder() => Prop.ForAll<string?>(input =>
    {
        var text = input ?? "";
        var position = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Start < position || token.Length < 1 || token.End > text.Length || text[position..token.Start].Any(char.IsLetterOrDigit))
            {
                return false;
            }

            position = token.End;
        }

        return !text[position..].Any(char.IsLetterOrDigit);
    }).QuickCheckThrowOnFailure();
}
