using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Medborgardialog.TextAnalysis.Language;
using Medborgardialog.TextAnalysis.Statements;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Statements;

public sealed class StatementSplitterTests
{
    private static readonly string[] Pieces = ["mörkt på vägen", "mopeder varje kväll", "t.ex.", "kl.", "8.30", "1.", "-", "*", "•", "–", ";", ",", ".", "!", "?!", "…", "\n", "\r\n", "och sen", "dessutom", "men också", "(", ")", "\"", "👍", "\uD83D", "\uDE00", "\u200B", "\u202E", "e\u0301", "\u0301", "مظلم جدا", "Suck", "  "];

    [Theory]
    [InlineData("Mörkt i tunneln. Mopeder på torget.", "Mörkt i tunneln.¦Mopeder på torget.")]
    [InlineData("mörkt i tunneln\nmopeder på torget", "mörkt i tunneln¦mopeder på torget")]
    [InlineData("- mörkt i tunneln\n- mopeder på torget", "mörkt i tunneln¦mopeder på torget")]
    [InlineData("Det är mörkt i tunneln och sen kör de moped på torget", "Det är mörkt i tunneln¦och sen kör de moped på torget")]
    [InlineData("Det är mörkt i tunneln dessutom kör de moped på torget", "Det är mörkt i tunneln¦dessutom kör de moped på torget")]
    [InlineData("klotter på skolan; mopeder på torget", "klotter på skolan;¦mopeder på torget")]
    [InlineData("klotter på skolan - mopeder på torget", "klotter på skolan -¦mopeder på torget")]
    [InlineData("Mer ljus, t.ex. vid ån. Tack!", "Mer ljus, t.ex. vid ån. Tack!")]
    [InlineData("Kl. 8.30 är det värst", "Kl. 8.30 är det värst")]
    [InlineData("öppet 18-23 varje kväll", "öppet 18-23 varje kväll")]
    [InlineData("Suck. Mörkt i tunneln.", "Suck. Mörkt i tunneln.")]
    [InlineData("Det är mörkt.Fixa lamporna nu", "Det är mörkt.¦Fixa lamporna nu")]
    [InlineData("gick hem och sen sov", "gick hem och sen sov")]
    [InlineData("ok", "ok")]
    [InlineData("", "")]
    public void Split_Answer_GivesItsStatements(string text, string statements) =>
        Assert.Equal(statements, string.Join('¦', StatementSplitter.Split(text).Select(span => text.Substring(span.Start, span.Length))));

    [Fact]
    public void Split_GeneratedText_LosesNoCharacter() => Prop.ForAll(Arb.From(Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(pieces.Count % 2 == 0 ? " " : "", pieces))), text =>
    {
        var position = 0;
        foreach (var span in StatementSplitter.Split(text))
        {
            if (span.Start < position || span.Length < 1 || span.End > text.Length || text[position..span.Start].Any(char.IsLetterOrDigit))
            {
                return false;
            }

            position = span.End;
        }

        return !text[position..].Any(char.IsLetterOrDigit);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261125, 7));

    [Theory]
    [InlineData("a")]
    [InlineData("dessutom ")]
    [InlineData("a. ")]
    [InlineData("- \n")]
    [InlineData("مرحبا ")]
    [InlineData("\u0301")]
    [InlineData("\u200B")]
    [InlineData("pappa slår ")]
    public void Split_HundredThousandCharacters_StaysFast(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        StatementSplitter.Split(piece);
        var watch = Stopwatch.StartNew();

        StatementSplitter.Split(text);
        SeriousnessDetector.Detect(text);
        LanguageIdentifier.Identify(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed} for {piece}");
    }
}
