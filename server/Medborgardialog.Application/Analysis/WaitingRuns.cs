using System.Threading.Channels;
using Medborgardialog.Domain.Analysis;

namespace Medborgardialog.Application.Analysis;

/// <summary>The runs that wait for the worker, in the order they were asked for. One per process.</summary>
public sealed class WaitingRuns
{
    private readonly Channel<AnalysisRunId> _runs = Channel.CreateUnbounded<AnalysisRunId>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Adds a run that is committed as QUEUED.</summary>
    public void Add(AnalysisRunId run) => _runs.Writer.TryWrite(run);

    /// <summary>Takes runs as they come, until cancelled.</summary>
    public IAsyncEnumerable<AnalysisRunId> ReadAllAsync(CancellationToken cancellationToken) => _runs.Reader.ReadAllAsync(cancellationToken);
}
