using Medborgardialog.Host;
using Medborgardialog.Host.Sealing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Host;

public sealed class KeyFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("medborgardialog-key").FullName;

    [Fact]
    public void ReadOrCreate_ForANewDatabase_MakesAKeyThatOnlyItsOwnerReads()
    {
        var path = Path.Combine(_folder, "dialogue.key");

        var made = KeyFile.ReadOrCreate(path, databaseExists: false);

        Assert.Equal(32, made.Length);
        Assert.Equal(made, KeyFile.ReadOrCreate(path, databaseExists: true));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void ReadOrCreate_WhenTheKeyOfADatabaseIsMissing_IsRefused()
    {
        var problem = Assert.Throws<CommandException>(() => KeyFile.ReadOrCreate(Path.Combine(_folder, "dialogue.key"), databaseExists: true));

        Assert.Contains("backup", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadOrCreate_OfAFileThatIsNoKey_IsRefused()
    {
        var path = Path.Combine(_folder, "dialogue.key");
        File.WriteAllText(path, "short");

        Assert.Contains("5 bytes", Assert.Throws<CommandException>(() => KeyFile.ReadOrCreate(path, databaseExists: true)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
