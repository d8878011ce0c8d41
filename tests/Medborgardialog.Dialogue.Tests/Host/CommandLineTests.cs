using System.Net;
using System.Net.Sockets;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Host;

/// <summary>What the person at the terminal sees when something is wrong: one line that says what to do, and exit code 1.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("medborgardialog-cli").FullName;

    private string Database => $"Data Source={Path.Combine(_folder, "dialogue.db")}";

    [Fact]
    public async Task Serve_OnAPortInUse_SaysSo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var (code, _, error) = await HostProcess.RunAsync("serve", "--urls", url, "--database", Database);

        Assert.Equal(1, code);
        Assert.Contains($"already listens on {url}", OneLine(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_OnAPlaceThatCannotBeWritten_SaysSo()
    {
        var (code, _, error) = await HostProcess.RunAsync("serve", "--database", "Data Source=/dev/null/dialogue.db");

        Assert.Equal(1, code);
        Assert.Contains("cannot be written", OneLine(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_OfAFileThatIsNoDatabase_SaysSo()
    {
        var file = Path.Combine(_folder, "notes.db");
        await File.WriteAllTextAsync(file, new string('x', 4096));
        await File.WriteAllBytesAsync(Path.ChangeExtension(file, ".key"), new byte[32]);

        var (code, _, error) = await HostProcess.RunAsync("migrate", "--database", $"Data Source={file}");

        Assert.Equal(1, code);
        Assert.Contains("cannot be opened", OneLine(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serv")]
    [InlineData("migrate", "--databas", "x")]
    [InlineData("cluster", "a.tsv")]
    public async Task Command_ThatIsMistyped_NamesWhatIsWrong(params string[] arguments)
    {
        var (code, _, error) = await HostProcess.RunAsync(arguments);

        Assert.Equal(1, code);
        Assert.Contains("--help", OneLine(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("serve", "--help")]
    [InlineData("import", "responses", "--help")]
    [InlineData("cluster", "--help")]
    [InlineData("redact", "--help")]
    [InlineData("user", "add", "--help")]
    [InlineData("schema", "--help")]
    public async Task Help_OfEveryCommand_Answers(params string[] arguments)
    {
        var (code, output, _) = await HostProcess.RunAsync(arguments);

        Assert.Equal(0, code);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UserAdd_OnANewDatabase_MakesAnAccount_AndRefusesASecond()
    {
        string[] add = ["user", "add", "anna@example.org", "--name", "Anna", "--municipality", "0582", "--role", "editor", "--database", Database];

        var first = await HostProcess.RunAsync(add);
        var second = await HostProcess.RunAsync(add);

        Assert.Equal(0, first.Code);
        Assert.Contains("anna@example.org added", first.Output, StringComparison.Ordinal);
        Assert.Equal(1, second.Code);
        Assert.Contains("has an account already", OneLine(second.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImportResponses_IntoARoundThatDoesNotExist_KeepsNothing()
    {
        var file = Path.Combine(_folder, "svar.tsv");
        await File.WriteAllTextAsync(file, "text\nTrasig lampa\n");

        var (code, _, error) = await HostProcess.RunAsync("import", "responses", file, "--round", "finns-inte", "--database", Database);

        Assert.Equal(1, code);
        Assert.Contains("finns-inte", OneLine(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cluster_OfAFileWithoutTheColumn_NamesThoseThereAre()
    {
        var file = Path.Combine(_folder, "svar.tsv");
        await File.WriteAllTextAsync(file, "svar\nTrasig lampa\n");

        var (code, _, error) = await HostProcess.RunAsync("cluster", file, "--out", Path.Combine(_folder, "ut.tsv"));

        Assert.Equal(1, code);
        Assert.Contains("Its columns are: svar", OneLine(error), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "ut.tsv")));
    }

    [Fact]
    public async Task Schema_PrintsTheSchemaOfTheApi()
    {
        var (code, output, _) = await HostProcess.RunAsync("schema");

        Assert.Equal(0, code);
        Assert.Contains("citizenPromises(", output, StringComparison.Ordinal);
        Assert.Contains("type Mutation {", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string OneLine(string error)
    {
        Assert.Single(error.TrimEnd().Split('\n'));
        return error;
    }
}
