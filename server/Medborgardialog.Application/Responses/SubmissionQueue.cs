using System.Data.Common;
using Medborgardialog.Application.Shared;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Responses;

/// <summary>
/// Stores submissions one commit after the other, on a thread of its own. Those that come while a commit runs wait for it and share the next one: each is acknowledged after the commit that
/// holds it has reached the disk, and all of them cost one (ADR-013).
/// </summary>
internal sealed class SubmissionQueue : IDisposable
{
    // More would make the first of them wait for the last.
    private const int MostTogether = 200;

    // So many are answered one after the other before another thread takes the next.
    private const int AnsweredTogether = 8;

    // How long the first of a rush waits for the others; a commit takes longer.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1);

    private readonly DirectWrites _writes;
    private readonly SubmissionStore _store;
    private readonly IDomainEvents _events;
    private readonly Lazy<Thread> _worker;
    private readonly object _gate = new();
    private readonly Queue<Waiting> _waiting = [];
    private int _wanted = 1;
    private bool _ended;

    public SubmissionQueue(DirectWrites writes, SubmissionStore store, IDomainEvents events)
    {
        _writes = writes;
        _store = store;
        _events = events;
        _worker = new Lazy<Thread>(Start);
    }

    /// <summary>Stores one submission.</summary>
    /// <param name="submission">What was sent.</param>
    /// <param name="cancellationToken">Gives up while it waits; once its commit has begun, the submission stands.</param>
    /// <exception cref="DomainException">It is refused.</exception>
    /// <exception cref="DbException">The database could not take it.</exception>
    public Task<StoredSubmission> StoreAsync(Submission submission, CancellationToken cancellationToken)
    {
        _ = _worker.Value;
        var waiting = new Waiting(submission, cancellationToken);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_ended, this);
            _waiting.Enqueue(waiting);
            if (_waiting.Count >= _wanted)
            {
                Monitor.Pulse(_gate);
            }
        }

        return waiting.Stored.Task;
    }

    /// <summary>Stores what is waiting, and ends.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _ended = true;
            Monitor.Pulse(_gate);
        }

        if (_worker.IsValueCreated)
        {
            _worker.Value.Join();
        }
    }

    private Thread Start()
    {
        var thread = new Thread(Work) { IsBackground = true, Name = "Submissions" };
        thread.Start();
        return thread;
    }

    private void Work()
    {
        for (var together = Gather(0); together.Count > 0; together = Gather(together.Count))
        {
            StoreTogether(together.FindAll(w => !w.GaveUp()));
        }
    }

    // Those that shared a commit are answered at once, so in a rush their next ones come at once too, to those that came meanwhile. A lone submission after a lone one waits for nobody.
    private List<Waiting> Gather(int answered)
    {
        lock (_gate)
        {
            var expected = Math.Min(answered + _waiting.Count, MostTogether);
            _wanted = 1;
            while (_waiting.Count == 0 && !_ended)
            {
                Monitor.Wait(_gate);
            }

            _wanted = expected;
            if (_waiting.Count < expected && !_ended)
            {
                Monitor.Wait(_gate, Patience);
            }

            var together = new List<Waiting>(Math.Min(_waiting.Count, MostTogether));
            while (together.Count < MostTogether && _waiting.TryDequeue(out var next))
            {
                together.Add(next);
            }

            return together;
        }
    }

    private void StoreTogether(List<Waiting> together)
    {
        if (together.Count == 0)
        {
            return;
        }

        try
        {
            var outcomes = _writes.Transact(transaction => _store.Store(transaction, together.ConvertAll(w => w.Submission)));
            _ = Task.Run(() => AnswerAsync(together, outcomes));
        }
        catch (Exception) when (together.Count > 1)
        {
            // One of them, or the database: alone, each gets its own answer.
            foreach (var alone in together)
            {
                StoreTogether([alone]);
            }
        }
        catch (Exception problem)
        {
            _ = Task.Run(() => together[0].Stored.TrySetException(problem));
        }
    }

    private async Task AnswerAsync(List<Waiting> together, List<SubmissionOutcome> outcomes)
    {
        foreach (var round in outcomes.Where(o => o.Taken is not null).Select(o => o.Target!.Round).DistinctBy(r => r.Id))
        {
            // What is stored stands, whatever a listener does.
            await _events.PublishAsync(new ResponsesReceived(round.Id, round.Slug), CancellationToken.None);
        }

        for (var first = AnsweredTogether; first < together.Count; first += AnsweredTogether)
        {
            ThreadPool.UnsafeQueueUserWorkItem(Answer, first, preferLocal: false);
        }

        Answer(0);

        void Answer(int first)
        {
            for (var i = first; i < Math.Min(first + AnsweredTogether, together.Count); i++)
            {
                together[i].Answer(outcomes[i]);
            }
        }
    }

    private sealed record Waiting(Submission Submission, CancellationToken CancellationToken)
    {
        public TaskCompletionSource<StoredSubmission> Stored { get; } = new();

        public bool GaveUp()
        {
            if (CancellationToken.IsCancellationRequested)
            {
                _ = Task.Run(() => Stored.TrySetCanceled(CancellationToken));
                return true;
            }

            return false;
        }

        public void Answer(SubmissionOutcome outcome)
        {
            if (outcome.Refusal is { } refusal)
            {
                Stored.TrySetException(refusal);
            }
            else
            {
                Stored.TrySetResult(outcome.Stored!);
            }
        }
    }
}
