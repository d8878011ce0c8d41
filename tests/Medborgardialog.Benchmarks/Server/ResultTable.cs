using System.Globalization;

namespace Medborgardialog.Benchmarks.Server;

/// <summary>One server under one operation's load.</summary>
/// <param name="Load">What the load generator saw.</param>
/// <param name="CpuSeconds">Processor time of the server meanwhile.</param>
/// <param name="Megabytes">The server's resident memory after it.</param>
internal sealed record Measurement(LoadResult Load, double CpuSeconds, double Megabytes)
{
    public double PerSecond => Load.Requests / Load.Seconds;

    public double PerCpuSecond => Load.Requests / Math.Max(CpuSeconds, 0.01);
}

/// <summary>The table of all measurements, with every server's cost as a multiple of ours.</summary>
internal sealed class ResultTable
{
    private readonly List<(string Server, string Operation, Measurement Result, int Bytes)> _rows = [];

    public void Add(string server, string operation, Measurement result, int bytes)
    {
        _rows.Add((server, operation, result, bytes));
        Console.Error.WriteLine($"{operation} {server}: {result.PerCpuSecond:F0} per CPU-second, {result.PerSecond:F0} per second");
    }

    public void Print(int connections, double warmUp, double seconds)
    {
        Console.WriteLine($"# GraphQL servers, {DateTime.UtcNow:yyyy-MM-dd}\n");
        Console.WriteLine($"{connections} connections from one process on the same machine ({Environment.ProcessorCount} cores), {warmUp:0.#} s of warm-up for each operation before the first is measured, {seconds:0.#} s measured for each; `ours /` is our requests per CPU-second divided by that server's.\n");
        foreach (var operation in _rows.GroupBy(r => r.Operation))
        {
            Console.WriteLine($"## {operation.Key} ({operation.First().Bytes} characters)\n");
            Console.WriteLine("| server | requests per CPU-second | ours / | requests per second | p50 ms | p99 ms | memory MB |\n|---|---|---|---|---|---|---|");
            var ours = operation.First(r => r.Server == "medborgardialog").Result;
            foreach (var (server, _, result, _) in operation)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {server} | {result.PerCpuSecond:F0} | {ours.PerCpuSecond / result.PerCpuSecond:F2} | {result.PerSecond:F0} | {result.Load.P50:F2} | {result.Load.P99:F2} | {result.Megabytes:F0} |"));
            }

            Console.WriteLine();
        }
    }
}
