using System.Diagnostics;
using System.Globalization;

namespace Medborgardialog.Benchmarks.Server;

/// <summary>One server under one operation's load, added up over its slices of time.</summary>
internal sealed class Measurement
{
    private readonly List<long> _latencies = [];
    private double _seconds;
    private double _cpuSeconds;

    /// <summary>The server's resident memory after the last slice, in MB.</summary>
    public double Megabytes { get; private set; }

    /// <summary>Requests per second of the clock.</summary>
    public double PerSecond => _latencies.Count / _seconds;

    /// <summary>Requests per second of the server's processor time.</summary>
    public double PerCpuSecond => _latencies.Count / Math.Max(_cpuSeconds, 0.01);

    /// <summary>Adds a slice.</summary>
    public void Add(LoadResult load, double cpuSeconds, double megabytes)
    {
        _latencies.AddRange(load.Latencies);
        _seconds += load.Seconds;
        _cpuSeconds += cpuSeconds;
        Megabytes = megabytes;
    }

    /// <summary>Milliseconds within which a share of the requests was answered.</summary>
    public double Within(double share)
    {
        _latencies.Sort();
        return _latencies[Math.Min(_latencies.Count - 1, (int)(_latencies.Count * share))] * 1000.0 / Stopwatch.Frequency;
    }
}

/// <summary>The table of all measurements, with our figure as a multiple of every other's.</summary>
internal static class ResultTable
{
    public static void Print(IReadOnlyList<(string Server, Operation Operation, Measurement Result, int Characters)> rows, string conditions)
    {
        Console.WriteLine($"# GraphQL servers, {DateTime.UtcNow:yyyy-MM-dd}\n\n{conditions}\n");
        foreach (var operation in rows.GroupBy(r => r.Operation.Name))
        {
            Console.WriteLine($"## {operation.Key} ({operation.First().Characters} characters)\n");
            Console.WriteLine("| server | requests per CPU-second | ours / this | requests per second | p50 ms | p99 ms | memory MB |\n|---|---|---|---|---|---|---|");
            var ours = operation.First().Result;
            foreach (var (server, _, result, _) in operation)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {server} | {result.PerCpuSecond:F0} | {ours.PerCpuSecond / result.PerCpuSecond:F2} | {result.PerSecond:F0} | {result.Within(0.5):F2} | {result.Within(0.99):F2} | {result.Megabytes:F0} |"));
            }

            Console.WriteLine();
        }
    }
}
