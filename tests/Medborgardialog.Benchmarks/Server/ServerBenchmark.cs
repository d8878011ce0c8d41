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
    private const int Connections = 8;

    public static async Task<int> RunAsync(string[] options)
    {
        var seconds = double.Parse(Option(options, "--seconds") ?? "6", CultureInfo.InvariantCulture);
        var warmUp = double.Parse(Option(options, "--warm-up") ?? "10", CultureInfo.InvariantCulture);
        var only = Option(options, "--only")?.Split(',');
        var rivals = Option(options, "--peers")?.Split(',') ?? ["mercurius-jit", "mercurius", "yoga"];
        rivals = [.. rivals.Where(r => r != "none")];
        var folder = Directory.CreateTempSubdirectory("medborgardialog-benchmark").FullName;
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
            var table = new ResultTable();
            string? cookie = null;
            var ours = new Dictionary<string, string>();
            foreach (var name in (string[])["medborgardialog", .. rivals])
            {
                var (program, arguments) = name switch
                {
                    "medborgardialog" => ("dotnet", $"{self} serve {file} {{port}}"),
                    "yoga" => ("node", $"{Peer("yoga.mjs")} {file} {schema} {{port}}"),
                    _ => ("node", $"{Peer("mercurius.mjs")} {file} {schema} {{port}} {(name == "mercurius-jit" ? "jit" : "")}"),
                };
                var isOurs = name == "medborgardialog";
                using var server = await ServerProcess.StartAsync(program, arguments, new Dictionary<string, string> { ["DOTNET_gcServer"] = "1", ["NODE_ENV"] = "production" });
                cookie ??= isOurs ? await SignInAsync(server.Port, "analytiker@matning.example", Password) : null;
                var loads = operations.Select(o => (Row: name, Operation: o, Requests: o.Requests(server.Port, "/graphql", isOurs ? cookie : null))).ToList();
                if (isOurs && operations.FirstOrDefault(o => o.Name == "__typename") is { } plain)
                {
                    loads.Add(("plain endpoint", plain, plain.Requests(server.Port, ServedHost.PlainPath, null)));
                }

                // Both runtimes compile what is used much, in the background: all operations are warm before the first is measured.
                for (var round = 0; round < 2; round++)
                {
                    foreach (var load in loads)
                    {
                        await LoadGenerator.RunAsync(server.Port, load.Requests, Connections, TimeSpan.FromSeconds(warmUp / 2));
                    }
                }

                foreach (var (row, operation, requests) in loads)
                {
                    var answer = LoadGenerator.Ask(server.Port, requests[requests.Count / 2]);
                    Compare(row, operation, answer, ours);
                    table.Add(row, operation.Name, await MeasureAsync(server, requests, seconds), answer.Length);
                }
            }

            table.Print(Connections, warmUp, seconds);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Measurement> MeasureAsync(ServerProcess server, IReadOnlyList<byte[]> requests, double seconds)
    {
        await LoadGenerator.RunAsync(server.Port, requests, Connections, TimeSpan.FromSeconds(0.5));
        var before = server.CpuSeconds;
        var load = await LoadGenerator.RunAsync(server.Port, requests, Connections, TimeSpan.FromSeconds(seconds));
        return new Measurement(load, server.CpuSeconds - before, server.Megabytes);
    }

    // Other servers may say the same with other blanks; what they say must be the same. A receipt is a secret of each server.
    private static void Compare(string name, Operation operation, string answer, Dictionary<string, string> ours)
    {
        using var document = JsonDocument.Parse(answer);
        if (!document.RootElement.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object || document.RootElement.TryGetProperty("errors", out _))
        {
            throw new InvalidOperationException($"{name} answers {operation.Name} with {answer[..Math.Min(answer.Length, 2000)]}");
        }

        if (operation.Name is "submitResponse" or "introspection")
        {
            return;
        }

        if (!ours.TryAdd(operation.Name, JsonSerializer.Serialize(data)) && !JsonElement.DeepEquals(JsonDocument.Parse(ours[operation.Name]).RootElement, data))
        {
            throw new InvalidOperationException($"{name} answers {operation.Name} differently:\n{answer}\n{ours[operation.Name]}");
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
        process.StandardInput.WriteLine(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}.");
    }

    private static string Peer(string file) => Path.Combine(SourceFolder(), "peers", file);

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private static string? Option(string[] options, string name) => Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;
}
