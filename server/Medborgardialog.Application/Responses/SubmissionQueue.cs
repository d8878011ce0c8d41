using System.Data.Common;
using System.Threading.Channels;
using Medborgardialog.Application.Shared;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Responses;

/// <summary>What became of a submission.</summary>
internal enum SubmissionFate
{
    /// <summary>It is stored, and on the disk.</summary>
    Stored,

    /// <summary>The round has closed meanwhile; nothing is stored.</summary>
    NotOpen,

    /// <summary>The same key was used before; nothing more is stored.</summary>
    Known,
}

/// <summary>
/// Stores submissions. Those that come while a commit runs wait for it and share the next one: each is acknowledged after the commit that holds it has reached the disk, and all of them cost
/// one. A line of the audit log stands for a round's part of a commit (ADR-013).
/// </summary>
internal sealed class SubmissionQueue
{
    // More would make the first of them wait for the last.
    private const int MostTogether = 200;

    // How long the first of a rush waits for the others; a commit takes longer.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1);

    private static readonly DirectQuery<DialogueRound> OpenRound = new("r", "SELECT {r} FROM dialogue_round r WHERE r.id = @id AND r.state = 'Open'", "id");
    private static readonly DirectQuery<SubmissionRecord> ByKey = new("s", "SELECT {s} FROM submission_record s WHERE s.idempotency_hash = @hash", "hash");
    private static readonly DirectQuery<AuditEntry> LastLine = new("a", "SELECT {a} FROM audit_entry a ORDER BY a.number DESC LIMIT 1");

    private readonly Channel<Waiting> _channel = Channel.CreateUnbounded<Waiting>(new UnboundedChannelOptions { SingleReader = true });
    private readonly DirectWrites _writes;
    private readonly ResponseIntake _intake;
    private readonly IDomainEvents _events;
    private readonly TimeProvider _time;
    private readonly Lazy<Task> _worker;

    public SubmissionQueue(DirectWrites writes, ResponseIntake intake, IDomainEvents events, TimeProvider time)
    {
        _writes = writes;
        _intake = intake;
        _events = events;
        _time = time;
        _worker = new Lazy<Task>(() => Task.Run(WorkAsync));
    }

    /// <summary>Stores one submission.</summary>
    /// <param name="target">The round it answers.</param>
    /// <param name="intake">What is stored.</param>
    /// <param name="cancellationToken">Gives up while it waits; once its commit has begun, the submission stands.</param>
    /// <exception cref="DbException">The database could not take it.</exception>
    public async Task<SubmissionFate> StoreAsync(RoundTarget target, Intake intake, CancellationToken cancellationToken)
    {
        _ = _worker.Value;
        var waiting = new Waiting(target, intake, cancellationToken);
        await _channel.Writer.WriteAsync(waiting, cancellationToken);
        return await waiting.Fate.Task;
    }

    private async Task WorkAsync()
    {
        var together = new List<Waiting>(MostTogether);
        var arrival = _channel.Reader.WaitToReadAsync().AsTask();
        var before = 1;
        while (await arrival)
        {
            Take(together);
            if (together.Count < before)
            {
                // Those that shared a commit are answered at once, so the next ones of a rush come at once too. A lone submission after a lone one waits for nobody.
                var patience = Task.Delay(Patience);
                do
                {
                    arrival = arrival.IsCompleted ? _channel.Reader.WaitToReadAsync().AsTask() : arrival;
                    await Task.WhenAny(arrival, patience);
                    Take(together);
                }
                while (together.Count < before && !patience.IsCompleted);
            }

            before = Math.Max(1, together.Count);
            if (together.Count > 0)
            {
                await StoreTogetherAsync(together);
                together.Clear();
            }

            arrival = arrival.IsCompleted ? _channel.Reader.WaitToReadAsync().AsTask() : arrival;
        }
    }

    private void Take(List<Waiting> together)
    {
        while (together.Count < MostTogether && _channel.Reader.TryRead(out var next))
        {
            if (next.CancellationToken.IsCancellationRequested)
            {
                next.Fate.TrySetCanceled(next.CancellationToken);
            }
            else
            {
                together.Add(next);
            }
        }
    }

    private async Task StoreTogetherAsync(List<Waiting> together)
    {
        try
        {
            var fates = _writes.Transact(transaction => Store(transaction, together));
            foreach (var round in together.Where((_, i) => fates[i] == SubmissionFate.Stored).Select(w => w.Target.Round).DistinctBy(r => r.Id))
            {
                // What is stored stands, whatever a listener does.
                await _events.PublishAsync(new ResponsesReceived(round.Id, round.Slug), CancellationToken.None);
            }

            for (var i = 0; i < together.Count; i++)
            {
                together[i].Fate.TrySetResult(fates[i]);
            }
        }
        catch (Exception) when (together.Count > 1)
        {
            // One of them, or the database: alone, each gets its own answer.
            foreach (var alone in together.Where(w => !w.Fate.Task.IsCompleted).ToList())
            {
                await StoreTogetherAsync([alone]);
            }
        }
        catch (Exception problem)
        {
            together[0].Fate.TrySetException(problem);
        }
    }

    private List<SubmissionFate> Store(DirectTransaction transaction, List<Waiting> together)
    {
        var fates = together.ConvertAll(waiting => Store(transaction, waiting));
        var stored = together.Where((_, i) => fates[i] == SubmissionFate.Stored).ToList();
        var last = stored.Count > 0 ? transaction.First(LastLine) : null;
        var today = _time.Today().ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        foreach (var round in stored.GroupBy(w => w.Target.Round.Id))
        {
            var target = round.First().Target;
            var responses = round.Select(w => w.Intake.Response).ToList();
            var details = $"{responses.Count} {(responses.Count == 1 ? "response" : "responses")}, commitment {_intake.Commitment(responses)}";
            // The log must not tell which member of staff answered, nor when, so the line is nobody's and has no time of day.
            last = AuditEntry.Following(last, today, Actor.Anonymous.Name, target.Municipality.Code, "submitResponse", $"{nameof(DialogueRound)}/{target.Round.Slug}", details);
            transaction.Insert(last);
        }

        return fates;
    }

    private static SubmissionFate Store(DirectTransaction transaction, Waiting waiting)
    {
        var (response, sealedTexts, record, notices) = waiting.Intake;
        if (transaction.First(ByKey, record.IdempotencyHash) is not null)
        {
            return SubmissionFate.Known;
        }

        if (transaction.First(OpenRound, waiting.Target.Round.Id.Value) is null)
        {
            return SubmissionFate.NotOpen;
        }

        transaction.Insert(response);
        foreach (var answer in response.Answers)
        {
            transaction.Insert(answer);
        }

        foreach (var sealedText in sealedTexts)
        {
            transaction.Insert(sealedText);
        }

        transaction.Insert(record);
        foreach (var notice in notices)
        {
            transaction.Insert(notice);
        }

        return SubmissionFate.Stored;
    }

    private sealed record Waiting(RoundTarget Target, Intake Intake, CancellationToken CancellationToken)
    {
        public TaskCompletionSource<SubmissionFate> Fate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
