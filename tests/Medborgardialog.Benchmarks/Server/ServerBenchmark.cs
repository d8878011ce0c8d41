using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Medborgardialog.Benchmarks.Server;

/// <summary>
/// Our server beside mercurius (with and without its JIT) and graphql-yoga: the same schema, documents, database file and pragmas, one after the other on the loopback. Before
/// anything is timed, every server's answers are compared with ours.
/// </summary>
internal static class ServerBenchmark
{
    public static int Connections { get; private set; } = 8;

    private const string Ours = "medborgardialog";
    private const string Beside = "other build";
    private const int Slices = 10;

    public static async Task<int> RunAsync(string[] options)
    {
        var seconds = double.Parse(Option(options, "--seconds") ?? "6", CultureInfo.InvariantCulture);
        var warmUp = double.Parse(Option(options, "--warm-up") ?? "10", CultureInfo.InvariantCulture);
        Connections = int.Parse(Option(options, "--connections") ?? "8", CultureInfo.InvariantCulture);
        var only = Option(options, "--only")?.Split(',');
        var rivals = Option(options, "--peers")?.Split(',') ?? ["mercurius-jit", "mercurius", "yoga"];
        // Another build of this program, to tell whether a change made a difference when the machine's own speed varies more than that.
        var beside = Option(options, "--beside");
        rivals = [.. beside is null ? Array.Empty<string>() : [Beside], .. rivals.Where(r => r != "none")];
        var folder = Directory.CreateTempSubdirectory("medborgardialog-benchmark").FullName;
        var servers = new List<(string Name, ServerProcess Server)>();
        try
        {
            var self = Path.Combine(AppContext.BaseDirectory, "Medborgardialog.Benchmarks.dll");
            var file = Path.Combine(folder, "dialogue.db");
            var host = Path.Combine(AppContext.BaseDirectory, "Medborgardialog.Host.dll");
            Command("dotnet", $"{host} migrate --database \"Data Source={file}\"");
            const string Password = "endast-for-matningen";
            Command("dotnet", $"{host} user add analytiker@matning.example --name Mätning --municipality 0582 --role analyst --password-from-input --database \"Data Source={file}\"", Password);
            var database = BenchmarkDatabase.Fill(file);
            var operations = Operations.Of(database).Where(o => only is null || only.Contains(o.Name)).ToList();
            var schema = Path.Combine(folder, "schema.graphql");
            File.WriteAllText(schema, Output("dotnet", $"{host} schema"));
            foreach (var name in (string[])[Ours, .. rivals])
            {
                servers.Add((name, await StartAsync(name, name == Beside ? beside! : self, file, schema)));
            }

            var cookie = await SignInAsync(servers[0].Server.Port, "analytiker@matning.example", Password);
            var loads = operations.SelectMany(o => servers.Select(s => new Load(s.Name, s.Server, o, o.Requests(s.Server.Port, "/graphql", s.Name is Ours or Beside ? cookie : null)))).ToList();
            if (operations.FirstOrDefault(o => o.Name == "__typename") is { } plain)
            {
                loads.Insert(1, new Load("plain endpoint", servers[0].Server, plain, plain.Requests(servers[0].Server.Port, ServedHost.PlainPath, null)));
            }

            // Every runtime compiles what is used much, in the background, and opening a connection is part of that: all is warm before anything is measured, and answers are compared.
            await RunAsync(loads, Slices, warmUp, measure: false);
            var ours = new Dictionary<string, JsonElement>();
            loads.ForEach(load => load.Compare(ours));
            await RunAsync(loads, Slices, seconds, measure: true);
            ResultTable.Print([.. loads.Select(l => (l.Name, l.Operation, l.Result, l.Characters))], $"""
                {Connections} connections from one process on the same machine ({Environment.ProcessorCount} cores), one request at a time on each. {warmUp:0.#} s of warm-up for every operation and server; then {seconds:0.#} s
                measured for each in {Slices} slices, the servers in turn, so that a noisy machine meets them all. Every request executes its SQL on the same database file with the same pragmas (WAL, synchronous=FULL); identifiers
                vary from request to request. `ours / this`: our requests per CPU-second of the server process divided by that server's. Peers: mercurius 16.10.1, graphql-yoga 5.24.1, better-sqlite3 12.11.1, node {Output("node", "--version").Trim()}.
                """);
            return 0;
        }
        finally
        {
            servers.ForEach(s => s.Server.Dispose());
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<ServerProcess> StartAsync(string name, string self, string file, string schema)
    {
        var (program, arguments) = name switch
        {
            Ours or Beside => ("dotnet", $"{self} serve {file} {{port}}"),
            "yoga" => ("node", $"{Peer("yoga.mjs")} {file} {schema} {{port}}"),
            _ => ("node", $"{Peer("mercurius.mjs")} {file} {schema} {{port}} {(name == "mercurius-jit" ? "jit" : "")}"),
        };
        // As the product's own host runs: with the server's garbage collector, and pool threads that sleep when they have no work.
        return ServerProcess.StartAsync(program, arguments, new Dictionary<string, string> { ["DOTNET_gcServer"] = "1", ["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0", ["NODE_ENV"] = "production" });
    }

    private static async Task RunAsync(List<Load> loads, int slices, double seconds, bool measure)
    {
        for (var slice = 0; slice < slices; slice++)
        {
            foreach (var load in loads)
            {
                await load.RunAsync(TimeSpan.FromSeconds(seconds / slices), measure);
            }
        }
    }

    private static async Task<string> SignInAsync(int port, string email, string password)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var page = await client.GetStringAsync(new Uri("/logga-in", UriKind.Relative));
        var token = System.Text.RegularExpressions.Regex.Match(page, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("email", email), new("password", password), new("__RequestVerificationToken", token)]);
        var answer = await client.PostAsync(new Uri("/auth/sign-in", UriKind.Relative), form);
        return handler.CookieContainer.GetCookies(client.BaseAddress!)["medborgardialog"] is { } cookie
            ? $"medborgardialog={cookie.Value}"
            : throw new InvalidOperationException($"Signing in failed: {answer.StatusCode} {answer.Headers.Location}");
    }

    private static void Command(string program, string arguments, string? input = null) => _ = Output(program, arguments, input);

    private static string Output(string program, string arguments, string? input = null)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
        try
        {
            process.StandardInput.WriteLine(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read this, which most never do: how it ended tells whether that was right.
        }

        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}.");
    }

    private static string Peer(string file) => Path.Combine(SourceFolder(), "peers", file);

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private static string? Option(string[] options, string name) => Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;
}
