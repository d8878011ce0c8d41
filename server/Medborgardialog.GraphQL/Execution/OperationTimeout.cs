using System.Diagnostics;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>
/// The time that an operation has. The timer is set when the operation waits for something; until then the time is looked at between levels,
/// so that operations that never wait never touch a timer.
/// </summary>
internal sealed class OperationTimeout(TimeSpan limit) : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private long _started;
    private bool _isSet;

    /// <summary>Ends with the time, or with the caller.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time is up.</summary>
    public bool IsOver => Stopwatch.GetElapsedTime(_started) > limit;

    /// <summary>Starts the time.</summary>
    public void Start() => _started = Stopwatch.GetTimestamp();

    /// <summary>Ends the operation when the time is up.</summary>
    public void Arm()
    {
        if (!_isSet)
        {
            _isSet = true;
            var left = limit - Stopwatch.GetElapsedTime(_started);
            _source.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }
    }

    /// <summary>Ends the operation now.</summary>
    public void Cancel() => _source.Cancel();

    /// <summary>Makes it as new, unless it has ended the operation.</summary>
    public bool TryReset()
    {
        _isSet = false;
        return _source.TryReset();
    }

    public void Dispose() => _source.Dispose();
}
