using System.Diagnostics;
using System.Globalization;
using Medborgardialog.TextAnalysis.Redaction;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>What redaction adds to a submission: the time for one short answer, warm, as the median of several rounds.</summary>
internal static class RedactionSpeed
{
    private const int Rounds = 15;
    private const int Times = 4000;

    private static readonly (string Name, string Text)[] Answers =
    [
        ("without personal data", "Det är mörkt vid gångtunneln och ungdomar kör moped där på kvällarna."),
        ("with a name, an address and a number", "Grannen Lars Ek på Ekgatan 7 säljer knark i porten, ring 070-1740612."),
    ];

    internal static void Run(Redactor redactor)
    {
        Console.WriteLine("\n| one answer | characters | µs, median | bytes allocated |\n|---|---|---|---|");
        foreach (var (name, text) in Answers)
        {
            var micros = Enumerable.Range(0, Rounds).Select(_ => Round(redactor, text)).Order().ToList()[Rounds / 2];
            var before = GC.GetAllocatedBytesForCurrentThread();
            redactor.Redact(text);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {text.Length} | {micros:F1} | {bytes} |"));
        }
    }

    private static double Round(Redactor redactor, string text)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Times; i++)
        {
            redactor.Redact(text);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / Times;
    }
}
