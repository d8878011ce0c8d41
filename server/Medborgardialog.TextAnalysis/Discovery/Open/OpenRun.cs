namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>What every step of a run in open mode shares: threads, seed, the way to end early and the way to tell how far it has come.</summary>
internal sealed class OpenRun(int threads, long seed, CancellationToken cancellationToken, Action<double>? report = null)
{
    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };

    internal long Seed { get; } = seed;

    internal void Check() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>Tells that a share of the work, 0 to 1, is done.</summary>
    internal void Report(double fraction)
    {
        Check();
        report?.Invoke(fraction);
    }

    /// <summary>
    /// Runs over 0 to <paramref name="count"/> - 1 in pieces of a fixed size, on all threads. The pieces are the same for every number of threads,
    /// so sums that are kept for each piece and added in the order of the pieces are too.
    /// </summary>
    /// <param name="count">How many there are.</param>
    /// <param name="size">How many one piece holds.</param>
    /// <param name="work">Given the piece's number, its start and its end.</param>
    internal void Pieces(int count, int size, Action<int, int, int> work)
    {
        Check();
        Parallel.For(0, PieceCount(count, size), _parallel, piece => work(piece, piece * size, Math.Min(count, (piece + 1) * size)));
    }

    internal static int PieceCount(int count, int size) => (count + size - 1) / size;
}

/// <summary>A small generator of pseudo-random numbers (xorshift64*), the same on every machine.</summary>
internal sealed class FixedRandom(long seed)
{
    private ulong _state = ((ulong)seed * 0x9E3779B97F4A7C15UL) + 0xD1B54A32D192ED03UL | 1;

    /// <summary>A number from 0 up to but not including 1.</summary>
    internal double Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return ((_state * 0x2545F4914F6CDD1DUL) >> 11) * (1.0 / (1UL << 53));
    }
}
