using System.Diagnostics;
using SQLitePCL;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>Another writer on the same database, which knocks every half millisecond: how long it was kept out at a stretch is how long the writer was held.</summary>
internal sealed class WriterWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(0.5);

    private readonly sqlite3 _connection;
    private readonly Thread _thread;
    private long _longest;
    private volatile bool _ended;

    /// <summary>Begins to knock.</summary>
    /// <param name="file">The database.</param>
    public WriterWatch(string file)
    {
        Check(raw.sqlite3_open(file, out _connection));
        _thread = new Thread(Knock) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>The longest that it was kept out since the last call, in milliseconds.</summary>
    public double TakeLongest()
    {
        // A stretch that has just ended is counted at the next knock.
        Thread.Sleep(5);
        return Interlocked.Exchange(ref _longest, 0) / (double)Stopwatch.Frequency * 1000;
    }

    public void Dispose()
    {
        _ended = true;
        _thread.Join();
        _connection.Dispose();
    }

    private void Knock()
    {
        var open = Stopwatch.GetTimestamp();
        while (!_ended)
        {
            var now = Stopwatch.GetTimestamp();
            if (raw.sqlite3_exec(_connection, "BEGIN IMMEDIATE; ROLLBACK") == raw.SQLITE_OK)
            {
                open = now;
            }
            else
            {
                Interlocked.Exchange(ref _longest, Math.Max(Interlocked.Read(ref _longest), now - open));
            }

            Thread.Sleep(Pause);
        }
    }

    private static void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw new InvalidOperationException($"SQLite answers {result}.");
        }
    }
}
