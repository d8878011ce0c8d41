using System.Globalization;
using System.Text;
using System.Text.Json;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Host;

/// <summary><c>cluster</c> and <c>redact</c> on files as people have them.</summary>
public sealed class PlainFileCommandsTests : IDisposable
{
    // Pieces of answers, among them characters of two units, marks on letters and text from right to left.
    private static readonly string[] Pieces =
    [
        "Trasig lampa i tunneln", "mopeder på torget", "Jag heter Anna Berg", "Ekgatan 7", "070-174 06 12", "\"", "\"citat\"", ",", ";", ".", "\uD83D\uDE00", "e\u0301", "A\u030Asa Berg", "\u202E", "مظلم جدا", "\u200B", "", "  ", "[namn]", "@kalle_9", "#", "=1+1",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("medborgardialog-plain").FullName;

    [Fact]
    public async Task Redact_ATsvWithMarkCrLfAndNoLastLineEnd_WritesEveryRowWithOffsetsIntoTheInput()
    {
        var file = Write("a.tsv", "\uFEFFid\ttext\r\n1\t\"Jag heter Anna\" sa hon\r\n\r\n3\t\uD83D\uDE00 e\u0301 ring 070-174 06 12");

        var (code, output, _) = await HostProcess.RunAsync("redact", file, "--out", Out);

        Assert.Equal(0, code);
        Assert.Contains("3 rows, 2 findings", output, StringComparison.Ordinal);
        Assert.Equal(
            "row\ttext\tfindings\n1\t\"Jag heter [namn]\" sa hon\t[{\"type\":\"NAME\",\"start\":11,\"length\":4}]\n2\t\t[]\n3\t\uD83D\uDE00 e\u0301 ring [telefonnummer]\t[{\"type\":\"PHONE\",\"start\":11,\"length\":13}]\n",
            await File.ReadAllTextAsync(Out));
    }

    [Fact]
    public async Task Redact_ACsv_WritesTabsAndLineBreaksAsSpacesAndAnEmptyLineAsARow()
    {
        var file = Write("a.csv", "id,text\n1,\"rad ett\n\tsa \"\"Anna\"\"\"\n\n#3,  c \n");

        var (code, _, _) = await HostProcess.RunAsync("redact", file, "--out", Out);

        Assert.Equal(0, code);
        Assert.Equal("row\ttext\tfindings\n1\trad ett  sa \"[namn]\"\t[{\"type\":\"NAME\",\"start\":13,\"length\":4}]\n2\t\t[]\n3\t  c \t[]\n", await File.ReadAllTextAsync(Out));
    }

    [Theory]
    [InlineData("redact", "guided", ".tsv")]
    [InlineData("redact", "guided", ".csv")]
    [InlineData("cluster", "guided", ".tsv")]
    [InlineData("cluster", "open", ".tsv")]
    [InlineData("cluster", "guided", ".csv")]
    public async Task Command_OnGeneratedTexts_WritesEveryRowOnce(string command, string mode, string ending)
    {
        var random = new Random(20261125);
        List<string> texts = [.. Enumerable.Range(0, 300).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(5)).Select(_ => Pieces[random.Next(Pieces.Length)])))];
        var file = Write("a" + ending, "text\n" + string.Concat(texts.Select(text => (ending == ".csv" ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text) + "\n")));

        var (code, _, error) = await HostProcess.RunAsync([command, file, "--out", Out, .. command == "cluster" ? (string[])["--mode", mode] : []]);

        Assert.Equal(("", 0), (error, code));
        var rows = (await File.ReadAllTextAsync(Out)).TrimEnd('\n').Split('\n')[1..].Select(line => line.Split('\t')).ToList();
        Assert.Equal(Enumerable.Range(1, texts.Count).Select(number => number.ToString(CultureInfo.InvariantCulture)), rows.Select(row => row[0]));
        if (command == "redact")
        {
            Assert.All(rows.Zip(texts), pair => Assert.Equal(pair.First[1], Rebuilt(pair.Second, pair.First[2])));
        }
    }

    [Theory]
    [InlineData("cluster")]
    [InlineData("redact")]
    public async Task Command_OnAHeaderAlone_WritesAHeaderAlone(string command)
    {
        var (code, _, _) = await HostProcess.RunAsync(command, Write("a.tsv", "text\n"), "--out", Out);

        Assert.Equal(0, code);
        Assert.Single(await File.ReadAllLinesAsync(Out));
    }

    [Theory]
    [InlineData("a.tsv", "", "is empty")]
    [InlineData("a.csv", "\n", "is empty")]
    [InlineData("a.tsv", "text\rett\rtvå\r", "CR alone")]
    [InlineData("a.tsv", "id\tsvar\n1\tx\n", "Its columns are: id, svar")]
    [InlineData("a.tsv", "id\ttext\n1\tx\n2\n", "Row 2 ")]
    [InlineData("a.csv", "id,text\n1,\"x\ny\"\n2,x,y\n", "Row 2 ")]
    [InlineData("a.csv", "id,text\n1,\"x\ny\"\n2,<E5>\n", "Row 2 of")]
    [InlineData("a.tsv", "text\nx\n<E5>\n", "Row 2 of")]
    public async Task Command_OnAFileThatCannotBeRead_SaysWhatIsWrongAndWritesNothing(string name, string content, string expected)
    {
        var file = Write(name, content);
        foreach (var command in (string[])["redact", "cluster"])
        {
            var (code, _, error) = await HostProcess.RunAsync(command, file, "--out", Out);

            AssertRefused(code, error, expected);
        }
    }

    [Theory]
    [InlineData("a.tsv", "is the input")]
    [InlineData("link.tsv", "is the input")]
    [InlineData("folder", "it is a folder")]
    [InlineData("missing/ut.tsv", "there is no folder")]
    [InlineData("ut.csv", "must end in .tsv")]
    public async Task Command_WithAnOutputThatCannotBe_SaysSoBeforeTheWork(string output, string expected)
    {
        var file = Write("a.tsv", "text\nTrasig lampa\n");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.tsv"), "a.tsv");
        Directory.CreateDirectory(Path.Combine(_folder, "folder"));
        foreach (var command in (string[])["redact", "cluster"])
        {
            var (code, _, error) = await HostProcess.RunAsync(command, file, "--out", Path.Combine(_folder, output));

            AssertRefused(code, error, expected);
            Assert.Equal("text\nTrasig lampa\n", await File.ReadAllTextAsync(file));
        }
    }

    [Theory]
    [InlineData("--mode must be guided or open, not 'fel'", "--mode", "fel")]
    [InlineData("--language must be auto, sv, en or de, not 'xx'", "--language", "xx")]
    [InlineData("--seed must be a whole number, not 'ett'", "--seed", "ett")]
    [InlineData("--themes must be a whole number, not 'tre'", "--mode", "open", "--themes", "tre")]
    [InlineData("--themes must be at least 1", "--mode", "open", "--themes", "0")]
    [InlineData("--themes belongs to --mode open", "--themes", "3")]
    public async Task Cluster_WithAnOptionThatCannotBe_NamesIt(string expected, params string[] options)
    {
        var (code, _, error) = await HostProcess.RunAsync(["cluster", Write("a.tsv", "text\nx\n"), "--out", Out, .. options]);

        AssertRefused(code, error, expected);
    }

    [Fact]
    public async Task Redact_ToAFileThatIsThere_ReplacesIt()
    {
        await File.WriteAllTextAsync(Out, new string('x', 10_000));

        var (code, _, _) = await HostProcess.RunAsync("redact", Write("a.tsv", "text\nx\n"), "--out", Out);

        Assert.Equal(0, code);
        Assert.Equal("row\ttext\tfindings\n1\tx\t[]\n", await File.ReadAllTextAsync(Out));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Out => Path.Combine(_folder, "ut.tsv");

    private static string Rebuilt(string text, string findings)
    {
        var result = new StringBuilder();
        var position = 0;
        using var document = JsonDocument.Parse(findings);
        foreach (var finding in document.RootElement.EnumerateArray())
        {
            var start = finding.GetProperty("start").GetInt32();
            var placeholder = finding.GetProperty("type").GetString() switch { "NAME" => "[namn]", "PHONE" => "[telefonnummer]", "ADDRESS" => "[adress]", "HANDLE" => "[konto]", var other => other };
            result.Append(text, position, start - position).Append(placeholder);
            position = start + finding.GetProperty("length").GetInt32();
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private void AssertRefused(int code, string error, string expected)
    {
        Assert.Equal(1, code);
        Assert.Contains(expected, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.False(File.Exists(Out));
        Assert.Empty(Directory.GetFiles(_folder, "*.part", SearchOption.AllDirectories));
    }

    // <E5> stands for one byte that is no UTF-8.
    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content.Contains("<E5>", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(content.Replace("<E5>", "å", StringComparison.Ordinal)) : Encoding.UTF8.GetBytes(content));
        return path;
    }
}
