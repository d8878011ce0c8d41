using System.Diagnostics;
using Medborgardialog.TextAnalysis.Redaction;
using Medborgardialog.TextAnalysis.Statements;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests;

/// <summary>Texts made to break or to stop the analysis: it reads them to their end, in time that grows with their length and no faster.</summary>
public sealed class HostileTextTests
{
    private const int Length = 100_000;

    // A quadratic step over so long a text takes minutes; the limit leaves room for a busy machine.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static readonly Lazy<ThemeModel> Guided = new(() => Fit(AnalysisMode.Guided, ["Trasig lampa i tunneln", "Mopeder på torget", "Inbrott i källaren"]));
    private static readonly Lazy<ThemeModel> Open = new(() => Fit(AnalysisMode.Open, ["Trasig lampa i tunneln", "Trasiga lampor på torget", "Inbrott i källaren", "Inbrott i källaren igen", "Mopeder på torget"]));

    private static readonly string[] Repeats =
    [
        "a", "ab", "mörkt ", "mörkt. ", "mörkt\n", "\u0301", "e\u0301", "\u200B", "\u202Eأ ", "مظلم جدا ", "\uD83D", "\uDE00 ", "\uD83D\uDE00", ".", "- ", "1", "(", "\"", "skol-", "och sen ", "inte ", "A", "\0", "ß", "İ",
    ];

    // By number: a test's arguments are written down between its finding and its run, which a lone surrogate does not survive.
    public static TheoryData<int> Pieces => [.. Enumerable.Range(0, Repeats.Length)];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Transform_HundredThousandCharacters_EndsInTime(int piece)
    {
        var text = Repeated(Repeats[piece]);
        Guided.Value.Transform("x");
        Open.Value.Transform("x");
        var watch = Stopwatch.StartNew();

        var statements = Guided.Value.Transform(text).Concat(Open.Value.Transform(text)).ToList();

        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed} for {Repeats[piece]}");
        Assert.All(statements, statement => Assert.InRange(statement.Start + statement.Length, 1, text.Length));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Redact_HundredThousandCharacters_EndsInTimeAndIsIdempotent(int piece)
    {
        var redactor = new Redactor(new RedactorOptions());
        var watch = Stopwatch.StartNew();

        var once = redactor.Redact(Repeated(Repeats[piece])).Text;

        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed} for {Repeats[piece]}");
        Assert.Equal(once, redactor.Redact(once).Text);
    }

    [Theory]
    [InlineData(AnalysisMode.Guided)]
    [InlineData(AnalysisMode.Open)]
    public void Fit_EveryHostileText_KeepsEachOnce(AnalysisMode mode)
    {
        List<string> texts = [.. Repeats.Select(Repeated), "\uD800 \uDC00", "", "Trasig lampa i tunneln"];
        var watch = Stopwatch.StartNew();

        var model = Fit(mode, texts);

        Assert.True(watch.Elapsed < 3 * Limit, $"{watch.Elapsed}");
        Assert.Equal(texts.Count, model.Texts.Count);
    }

    [Fact]
    public void Split_HostileText_LosesNoCharacter() => Assert.All(Repeats, piece =>
    {
        var text = Repeated(piece);
        var covered = new bool[text.Length];
        foreach (var span in StatementSplitter.Split(text))
        {
            Array.Fill(covered, true, span.Start, span.Length);
        }

        Assert.DoesNotContain(text.Zip(covered), pair => char.IsLetterOrDigit(pair.First) && !pair.Second);
    });

    private static string Repeated(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

    private static ThemeModel Fit(AnalysisMode mode, IEnumerable<string> texts) =>
        new ThemeFinder(new ThemeFinderOptions { Mode = mode }).Fit(ThemeFinderTests.Sources(texts), Corrections.Empty);
}
