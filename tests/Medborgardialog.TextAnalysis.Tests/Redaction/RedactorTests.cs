using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Medborgardialog.TextAnalysis.Redaction;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Redaction;

public sealed class RedactorTests
{
    private static readonly Redactor Redactor = new(new RedactorOptions());

    // Pieces that real answers are made of, so that generated texts hit the scanners' branches.
    private static readonly string[] Pieces =
    [
        "Anna", "anna", "ANNA", "Karlsson", "Björn", "Dag", "heter", "min granne", "och", "&", "/", "mvh", "Storgatan", "Lilla Hult", "5", "12 B", "lgh 1204", "614 30", "Söderköping", "850412-2386", "19850412", "-", "+", "2386", "070", "174 06 12",
        "+46", "(0)", "ABC 123", "abc12d", "KTM 350", "skylten", "BIGPAPA", "a.b@example.se", "anna(a)mail.se", " at ", "@kalle_9", "snap:", "kalle.nn", "#0093", "på", "insta", ".", ",", "!", ":", "\n", " ", "  ", "\"", "(", ")", "[namn]", "[adress]", "[", "noll sju", "\u200B", "A\u030A", "\uD83D\uDE00", "\uD83D", "مرحبا", "kl 08.00-17.00", "3 gånger", "\u202E", "e\u0301", "\uDE00", "Vittne:", "G", "P-O", "mormor,", "@kommunen",
    ];

    private static Arbitrary<string> Texts { get; } =
        Arb.From(Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(pieces.Count % 2 == 0 ? " " : "", pieces)));

    [Fact]
    public void Redact_GeneratedText_IsIdempotent() => Prop.ForAll(Texts, text =>
    {
        var once = Redactor.Redact(text).Text;
        return Redactor.Redact(once).Text == once;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261125, 7));

    [Fact]
    public void Redact_GeneratedText_OffsetsRebuildTheText() => Prop.ForAll(Texts, text =>
    {
        var redacted = Redactor.Redact(text);
        var rebuilt = new StringBuilder();
        var position = 0;
        foreach (var finding in redacted.Findings)
        {
            if (finding.Start < position || finding.Length < 1 || finding.End > text.Length)
            {
                return false;
            }

            rebuilt.Append(text, position, finding.Start - position).Append(Placeholder(finding.Type));
            position = finding.End;
        }

        return rebuilt.Append(text, position, text.Length - position).ToString() == redacted.Text;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261125, 7));

    [Fact]
    public void Redact_AnyString_NeverThrows() => Prop.ForAll<string?>(text => Redactor.Redact(text ?? "").Text.Length >= 0).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261125, 7));

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("Anna ")]
    [InlineData("850412-2386 ")]
    [InlineData("0 7 0 ")]
    [InlineData("a@b.se,")]
    [InlineData("@")]
    [InlineData("\"A\" ")]
    [InlineData("Storgatan 5, ")]
    [InlineData("مرحبا بكم ")]
    [InlineData("\u200B")]
    [InlineData("e\u0301")]
    [InlineData("\u0301")]
    [InlineData("snap: ")]
    [InlineData("[namn")]
    [InlineData("ABC 123 ")]
    [InlineData("noll ")]
    [InlineData("nollsju")]
    [InlineData("O0l")]
    [InlineData("a_")]
    [InlineData("Kalle punkt ")]
    [InlineData("P L K 3 3 ")]
    [InlineData("Nils och ")]
    public void Redact_HundredThousandCharacters_StaysFast(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Redactor.Redact(piece);
        var watch = Stopwatch.StartNew();

        Redactor.Redact(text);

        // A quadratic step takes minutes; the limit leaves room for a busy machine.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed} for {piece}");
    }

    [Fact]
    public void Redact_LongRowOfDigits_IsIdempotent()
    {
        var once = Redactor.Redact(string.Concat(Enumerable.Repeat("0 7 0 ", 50))).Text;

        Assert.Equal(once, Redactor.Redact(once).Text);
    }

    [Theory]
    [InlineData("Jag heter Anna Berg och bor på Storgatan 5.", "Jag heter [namn] och bor på [adress].")]
    [InlineData("Pnr 850412-2386, ring 070-174 06 12!", "Pnr [personnummer], ring [telefonnummer]!")]
    [InlineData("Bilen ABC 12D körde på @kalle_9", "Bilen [regnummer] körde på [konto]")]
    [InlineData("skriv till a.b@example.se.", "skriv till [e-post].")]
    public void Redact_PersonalData_LeavesReadableSentence(string text, string redacted) => Assert.Equal(redacted, Redactor.Redact(text).Text);

    [Theory]
    [InlineData("På väg 35 och riksväg 210 kör de fort, buss 460 också.")]
    [InlineData("Längs Väg 210 och På länsväg 155 saknas räcke.")]
    [InlineData("Torkel Knutssonsgatan, John Ericssons Väg och Lilla Bommen 2021.")]
    [InlineData("Drottninggatan 3 mars kl 18.00, 12 500 kr.")]
    [InlineData("Dnr RKP 060-7828/12 och diarienr 038395-2013.")]
    [InlineData("Harry Potter-maraton på Ica Maxi i Nora.")]
    public void Redact_RoadsPlacesPricesAndRecords_Stay(string text) => Assert.Equal(text, Redactor.Redact(text).Text);

    [Fact]
    public void Redact_HiddenCharacters_CoversThemInTheInput()
    {
        const string Text = "Ring 070\u200B-174\u00A006\u200712 nu";

        var redacted = Redactor.Redact(Text);

        Assert.Equal("Ring [telefonnummer] nu", redacted.Text);
        Assert.Equal(new Finding(FindingType.Phone, 5, 14), Assert.Single(redacted.Findings));
    }

    [Theory]
    [InlineData("Anna Berg", FindingType.Name)]
    [InlineData("A\u030Asa Berg", FindingType.Name)]
    [InlineData("Ekgatan 7", FindingType.Address)]
    [InlineData("070-174\u200B 06 12", FindingType.Phone)]
    [InlineData("850412-2386", FindingType.Pnr)]
    [InlineData("a.b@example.se", FindingType.Email)]
    [InlineData("ABC 12D", FindingType.Plate)]
    [InlineData("@kalle_9", FindingType.Handle)]
    public void Redact_AfterEmojiAndMarks_TheOffsetsPointAtTheInput(string found, FindingType type)
    {
        var text = $"\uD83D\uDE00 e\u0301 a\u030A \u202E\uD83D \u0645\u0631 \u200Bmin granne {found} \uD83D\uDE00";

        var finding = Assert.Single(Redactor.Redact(text).Findings);

        Assert.Equal(type, finding.Type);
        Assert.Equal(found, text.Substring(finding.Start, finding.Length));
    }

    [Theory]
    [InlineData("Det är Nora som ligger närmast, och i Vilhelmina och Dorotea finns ingen polis.")]
    [InlineData("Mellan Örebro och Nora kör de fort. Nora kommun svarar inte.")]
    [InlineData("Viltolyckor väg 210, riskbedömning FREDA/SARA och en badpump från Gustav Vasas tid.")]
    [InlineData("Köpte en ps5 på blocket. @kommunen läser ni det här?")]
    [InlineData("Baustelle stand zwei Tage, mehr Busse am Sonntag.")]
    [InlineData("Fyra killar skrek. Klass fem. /Boende")]
    public void Redact_WhatOnlyLooksLikePersonalData_Stays(string text) => Assert.Equal(text, Redactor.Redact(text).Text);

    [Theory]
    [InlineData("barnens mormor, Gulli, blev omkull", "barnens mormor, [namn], blev omkull")]
    [InlineData("Vittne: Björn Aspelin såg allt", "Vittne: [namn] såg allt")]
    [InlineData("P-O Granlund lovade. G Bergman på översta våningen.", "[namn] lovade. [namn] på översta våningen.")]
    [InlineData("Tomten efter Henning Borg växer igen", "Tomten efter [namn] växer igen")]
    [InlineData("jag å hanna blev ofredade", "jag å [namn] blev ofredade")]
    [InlineData("Jag har sett Max Forslund göra det", "Jag har sett [namn] göra det")]
    [InlineData("Hör av er! / Tarek", "Hör av er! / [namn]")]
    [InlineData("Jag bor i Hagby 12 och hos oss på gamla vägen 19 är det mörkt", "Jag bor i [adress] och hos oss på [adress] är det mörkt")]
    public void Redact_NamesAndAddressesByTheirContext_AreFound(string text, string redacted) => Assert.Equal(redacted, Redactor.Redact(text).Text);

    [Fact]
    public void Redact_ComposedAndDecomposedName_AreTheSame() => Assert.Equal("Jag heter [namn] nu", Redactor.Redact("Jag heter A\u030Asa Berg nu").Text);

    [Fact]
    public void Redact_KeptName_Stays() =>
        Assert.Equal("Hos Berits Livs", new Redactor(new RedactorOptions { KeptNames = ["Berits"] }).Redact("Hos Berits Livs").Text);

    [Fact]
    public void Redact_TypeNotAsked_Stays() =>
        Assert.Equal("Anna [telefonnummer]", new Redactor(new RedactorOptions { Types = new HashSet<FindingType> { FindingType.Phone } }).Redact("Anna 070-174 06 12").Text);

    private static string Placeholder(FindingType type) => type switch
    {
        FindingType.Pnr => "[personnummer]",
        FindingType.Phone => "[telefonnummer]",
        FindingType.Email => "[e-post]",
        FindingType.Plate => "[regnummer]",
        FindingType.Address => "[adress]",
        FindingType.Name => "[namn]",
        _ => "[konto]",
    };
}
