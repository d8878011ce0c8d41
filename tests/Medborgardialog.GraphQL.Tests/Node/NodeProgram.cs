using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Medborgardialog.GraphQL.Tests.Node;

/// <summary>A running script of the folder <c>oracle</c>, spoken to line by line. Its packages are installed from the lock file when they are missing or older.</summary>
internal sealed class NodeProgram : IDisposable
{
    private static readonly Lazy<Task> Restored = new(RestoreAsync);
    private readonly Process _process;
    private readonly Task<string> _faults;
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(2));

    private NodeProgram(string program, string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        _faults = _process.StandardError.ReadToEndAsync(_patience.Token);
    }

    /// <summary>Where the scripts are.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "oracle"));

    /// <summary>Starts a script.</summary>
    public static async Task<NodeProgram> StartAsync(string script, params string[] arguments)
    {
        await Restored.Value;
        return new NodeProgram("node", [script, .. arguments]);
    }

    /// <summary>Runs a script to its end and gives what it wrote.</summary>
    public static async Task<List<string>> RunAsync(string script, IEnumerable<string> input, params string[] arguments)
    {
        using var program = await StartAsync(script, arguments);
        return await program.EndAsync(input);
    }

    /// <summary>Writes a line to the script.</summary>
    public async Task WriteAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line.AsMemory(), _patience.Token);
        await _process.StandardInput.FlushAsync(_patience.Token);
    }

    /// <summary>The next line of the script; null at its end.</summary>
    public async Task<string?> ReadAsync() => await _process.StandardOutput.ReadLineAsync(_patience.Token);

    /// <summary>Reads up to the line that satisfies a condition, that one too.</summary>
    public async Task<List<string>> ReadToAsync(Predicate<string> isLast)
    {
        var lines = new List<string>();
        try
        {
            while (await ReadAsync() is { } line)
            {
                lines.Add(line);
                if (isLast(line))
                {
                    return lines;
                }
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The script went silent after [{string.Join(", ", lines)}].");
        }

        throw new InvalidOperationException($"The script ended after [{string.Join(", ", lines)}]: {await _faults}");
    }

    /// <summary>Writes the last lines and reads all that comes.</summary>
    public async Task<List<string>> EndAsync(IEnumerable<string> input)
    {
        // Both at a time: a full pipe on one side would stop the other.
        var reading = ReadAllAsync();
        foreach (var line in input)
        {
            await _process.StandardInput.WriteLineAsync(line.AsMemory(), _patience.Token);
        }

        _process.StandardInput.Close();
        await _process.WaitForExitAsync(_patience.Token);
        return _process.ExitCode == 0 ? await reading : throw new InvalidOperationException($"The script ended with {_process.ExitCode}: {await _faults}");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        _patience.Dispose();
    }

    private static async Task RestoreAsync()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            using var npm = new NodeProgram("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
            await npm.EndAsync([]);
        }
    }

    private async Task<List<string>> ReadAllAsync()
    {
        var lines = new List<string>();
        while (await ReadAsync() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
