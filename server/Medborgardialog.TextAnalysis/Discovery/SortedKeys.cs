using Medborgardialog.TextAnalysis.Discovery.Open;

namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>Sorts the keys of statements on all threads and in pieces, between which a run can end: one sort of a large set takes longer than people wait.</summary>
internal static class SortedKeys
{
    private const int Piece = 4096;

    /// <summary>Each key once, in ordinal order.</summary>
    /// <param name="keys">The keys, any number of times.</param>
    /// <param name="run">Threads and the way to end early.</param>
    internal static List<string> Of(IEnumerable<string> keys, OpenRun run)
    {
        var sorted = new HashSet<string>(keys, StringComparer.Ordinal).ToArray();
        run.Pieces(sorted.Length, Piece, (_, start, end) => Array.Sort(sorted, start, end - start, StringComparer.Ordinal));
        var merged = new string[sorted.Length];
        for (var size = Piece; size < sorted.Length; size *= 2)
        {
            var (from, to, half) = (sorted, merged, size);
            run.Pieces(from.Length, 2 * half, (_, start, end) => Merge(from, to, start, Math.Min(start + half, end), end, run));
            (sorted, merged) = (merged, sorted);
        }

        return [.. sorted];
    }

    private static void Merge(string[] from, string[] to, int start, int middle, int end, OpenRun run)
    {
        var (left, right) = (start, middle);
        for (var at = start; at < end; at++)
        {
            if (at % Piece == 0)
            {
                run.Check();
            }

            to[at] = left < middle && (right == end || string.CompareOrdinal(from[left], from[right]) < 0) ? from[left++] : from[right++];
        }
    }
}
