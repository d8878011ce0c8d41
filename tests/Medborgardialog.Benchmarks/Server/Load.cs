using System.Text.Json;

namespace Medborgardialog.Benchmarks.Server;

/// <summary>One operation on one server.</summary>
internal sealed class Load(string name, ServerProcess server, Operation operation, IReadOnlyList<byte[]> requests)
{
    /// <summary>The server, as the table names it.</summary>
    public string Name => name;

    /// <summary>The operation.</summary>
    public Operation Operation => operation;

    /// <summary>What has been measured.</summary>
    public Measurement Result { get; } = new();

    /// <summary>How long an answer is.</summary>
    public int Characters { get; private set; }

    /// <summary>Sends requests for a time.</summary>
    public async Task RunAsync(TimeSpan time, bool measure)
    {
        var before = server.CpuSeconds;
        var load = await LoadGenerator.RunAsync(server.Port, requests, ServerBenchmark.Connections, time);
        if (measure)
        {
            Result.Add(load, server.CpuSeconds - before, server.Megabytes);
        }
    }

    /// <summary>Asks once, and compares what is answered with what the first server answers. A receipt is each server's own secret, and introspection has an order of its own.</summary>
    /// <exception cref="InvalidOperationException">The answer has errors, or says something else.</exception>
    public void Compare(Dictionary<string, JsonElement> expected)
    {
        var answer = LoadGenerator.Ask(server.Port, requests[requests.Count / 2]);
        Characters = answer.Length;
        var root = JsonDocument.Parse(answer).RootElement;
        if (!root.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object || root.TryGetProperty("errors", out _))
        {
            throw new InvalidOperationException($"{name} answers {operation.Name} with {answer[..Math.Min(answer.Length, 2000)]}");
        }

        if (operation.Name is not ("submitResponse" or "introspection") && !expected.TryAdd(operation.Name, data) && !JsonElement.DeepEquals(expected[operation.Name], data))
        {
            throw new InvalidOperationException($"{name} answers {operation.Name} differently:\n{answer}\n{expected[operation.Name]}");
        }
    }
}
