using System.Text;
using Medborgardialog.Host;
using Medborgardialog.Host.Files;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Host;

public sealed class TableFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("medborgardialog-table").FullName;

    [Theory]
    [InlineData("id\ttext\n1\t\"citat\" först\n2\tåäö\n")]
    [InlineData("id\ttext\r\n1\t\"citat\" först\r\n2\tåäö\r\n")]
    [InlineData("\ufeffid\ttext\n1\t\"citat\" först\n2\tåäö")]
    public void Read_Tsv_TakesAnyLineEndingAndQuotesAsText(string content)
    {
        var table = TableFile.Read(Write("a.tsv", Encoding.UTF8.GetBytes(content)));

        Assert.Equal(["id", "text"], table.Header);
        Assert.Equal(["\"citat\" först", "åäö"], table.Rows.Select(r => r.Fields[1]));
        Assert.Equal([1, 2], table.Rows.Select(r => r.Number));
    }

    [Fact]
    public void Read_Tsv_KeepsAnEmptyRowAsARow()
    {
        var table = TableFile.Read(Write("a.tsv", "text\nett\n\ntre\n"u8));

        Assert.Equal(["ett", "", "tre"], table.Rows.Select(r => r.Fields[0]));
    }

    [Fact]
    public void Read_TsvWithTooManyFields_NamesTheRow()
    {
        var problem = Assert.Throws<CommandException>(() => TableFile.Read(Write("a.tsv", "id\ttext\n1\tbra\n2\tför\tmånga\n"u8)));

        Assert.Contains("Row 2 ", problem.Message, StringComparison.Ordinal);
        Assert.Contains("3 fields where the header has 2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TsvThatIsNotUtf8_NamesTheRow()
    {
        var problem = Assert.Throws<CommandException>(() => TableFile.Read(Write("a.tsv", [.. "text\nbra\n"u8, 0xE5, (byte)'\n'])));

        Assert.Contains("Row 2 ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,text\n1,\"ett, två\"\n2,\"rad\nbrytning\"\n")]
    [InlineData("id;text\n1;ett, två\n2;\"rad\nbrytning\"\n")]
    public void Read_Csv_FollowsRfc4180WithCommaOrSemicolon(string content)
    {
        var table = TableFile.Read(Write("a.csv", Encoding.UTF8.GetBytes(content)));

        Assert.Equal(["ett, två", "rad\nbrytning"], table.Rows.Select(r => r.Fields[1]));
    }

    [Fact]
    public void Read_CsvWithALostQuotationMark_IsRefused()
    {
        var problem = Assert.Throws<CommandException>(() => TableFile.Read(Write("a.csv", "id,text\n1,\"öppen\n2,två\n"u8)));

        Assert.Contains("Row 1 ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.pdf", "end in .tsv, .csv or .xlsx")]
    [InlineData("a.xlsx", "cannot be read")]
    [InlineData("a.tsv", "is empty")]
    public void Read_OfAnotherKindOfFile_SaysWhatCanBeRead(string name, string expected)
    {
        var problem = Assert.Throws<CommandException>(() => TableFile.Read(Write(name, name == "a.tsv" ? [] : "%PDF"u8)));

        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfNoFile_NamesIt()
    {
        Assert.Contains("saknas.tsv", Assert.Throws<CommandException>(() => TableFile.Read("saknas.tsv")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Column_ThatIsMissing_ListsThoseThereAre()
    {
        var table = TableFile.Read(Write("a.tsv", "id\ttext\n1\tx\n"u8));

        Assert.Equal(1, table.Column("TEXT", "a.tsv"));
        Assert.Contains("id, text", Assert.Throws<CommandException>(() => table.Column("svar", "a.tsv")).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
