using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Analysis;

/// <summary>Identifies an analysis run.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct AnalysisRunId(Guid Value) : IEntityId<AnalysisRunId>
{
    /// <inheritdoc/>
    public static AnalysisRunId From(Guid value) => new(value);
}

/// <summary>Where a run stands.</summary>
public enum AnalysisRunState
{
    /// <summary>Waits for the worker.</summary>
    Queued,

    /// <summary>Is being worked on.</summary>
    Running,

    /// <summary>Has its themes and statements.</summary>
    Done,

    /// <summary>Ended with a fault; <see cref="AnalysisRun.Failure"/> says which.</summary>
    Failed,

    /// <summary>Was stopped by a person.</summary>
    Cancelled,
}

/// <summary>Which earlier run an analysis went on from.</summary>
public enum EarlierRun
{
    /// <summary>There was none.</summary>
    None,

    /// <summary>The round's run before: themes go on, and few statements move.</summary>
    SameRound,

    /// <summary>The newest run of the round before, of the same municipality and kind: themes are found afresh and go on where they are alike.</summary>
    RoundBefore,

    /// <summary>There was one, but what it learnt could not be read, so nothing goes on from it.</summary>
    Unreadable,
}

/// <summary>
/// One analysis of a round's answers: repeatable, since it keeps a hash of what went in, the options, the seed and the library's version. A run is
/// never done again in place; a new analysis is a new run.
/// </summary>
public sealed class AnalysisRun
{
    private AnalysisRun(AnalysisRunId id, MunicipalityId municipalityId, DialogueRoundId roundId, long seed, string options, string libraryVersion, DateTime queuedAt)
    {
        Id = id;
        MunicipalityId = municipalityId;
        RoundId = roundId;
        Seed = seed;
        Options = options;
        LibraryVersion = libraryVersion;
        QueuedAt = queuedAt;
    }

    /// <summary>The identifier.</summary>
    public AnalysisRunId Id { get; private set; }

    /// <summary>The municipality.</summary>
    public MunicipalityId MunicipalityId { get; private set; }

    /// <summary>The round whose answers are analysed.</summary>
    public DialogueRoundId RoundId { get; private set; }

    /// <summary>Where it stands.</summary>
    public AnalysisRunState State { get; private set; } = AnalysisRunState.Queued;

    /// <summary>How far it has come, 0 to 1; written by the worker as it goes.</summary>
    public double Progress { get; private set; }

    /// <summary>The step it is at; null before it starts.</summary>
    public string? Step { get; private set; }

    /// <summary>Decides between equals.</summary>
    public long Seed { get; private set; }

    /// <summary>The options as JSON.</summary>
    public string Options { get; private set; }

    /// <summary>The text analysis' version.</summary>
    public string LibraryVersion { get; private set; }

    /// <summary>SHA-256 over the analysed texts, the corrections and what the run went on from, lower-case hex; null until it is done.</summary>
    public string? InputHash { get; private set; }

    /// <summary>Which earlier run it went on from.</summary>
    public EarlierRun WentOnFrom { get; private set; }

    /// <summary>The earlier run, also when what it learnt could not be read; null when there was none.</summary>
    public AnalysisRunId? PreviousRunId { get; private set; }

    /// <summary>When it was asked for, in UTC.</summary>
    public DateTime QueuedAt { get; private set; }

    /// <summary>When it ended, in UTC; null while it goes on.</summary>
    public DateTime? FinishedAt { get; private set; }

    /// <summary>Why it failed, as a code; null otherwise.</summary>
    public string? Failure { get; private set; }

    /// <summary>How many responses it read.</summary>
    public int ResponseCount { get; private set; }

    /// <summary>How many statements they hold.</summary>
    public int StatementCount { get; private set; }

    /// <summary>True once a published picture rests on it: its themes no longer change.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>True while it waits or works.</summary>
    public bool IsActive => State is AnalysisRunState.Queued or AnalysisRunState.Running;

    /// <summary>True when its themes can be corrected: it is DONE and no published picture rests on it.</summary>
    public bool TakesCorrections => State == AnalysisRunState.Done && !IsFrozen;

    /// <summary>Asks for a run.</summary>
    public static AnalysisRun Queue(AnalysisRunId id, DialogueRound round, long seed, string options, string libraryVersion, DateTime queuedAt)
    {
        ArgumentNullException.ThrowIfNull(round);
        return new AnalysisRun(id, round.MunicipalityId, round.Id, seed, options, libraryVersion, queuedAt);
    }

    /// <summary>The worker takes it up.</summary>
    /// <exception cref="IllegalTransitionException">It is not QUEUED.</exception>
    public void Start()
    {
        Must(AnalysisRunState.Queued, "start");
        State = AnalysisRunState.Running;
    }

    /// <summary>Notes which earlier run it goes on from.</summary>
    /// <exception cref="IllegalTransitionException">It is not RUNNING.</exception>
    public void GoOnFrom(EarlierRun earlier, AnalysisRunId? previous)
    {
        Must(AnalysisRunState.Running, "go on from an earlier run");
        (WentOnFrom, PreviousRunId) = (earlier, previous);
    }

    /// <summary>Ends with themes and statements.</summary>
    /// <exception cref="IllegalTransitionException">It is not RUNNING.</exception>
    public void Finish(string inputHash, int responses, int statements, DateTime at)
    {
        Must(AnalysisRunState.Running, "finish");
        State = AnalysisRunState.Done;
        Progress = 1;
        Step = null;
        InputHash = inputHash;
        ResponseCount = responses;
        StatementCount = statements;
        FinishedAt = at;
    }

    /// <summary>Ends with a fault.</summary>
    /// <param name="failure">A code, never answer text.</param>
    /// <param name="at">When, in UTC.</param>
    /// <exception cref="IllegalTransitionException">It is not RUNNING.</exception>
    public void Fail(string failure, DateTime at)
    {
        Must(AnalysisRunState.Running, "fail");
        State = AnalysisRunState.Failed;
        Failure = failure;
        FinishedAt = at;
    }

    /// <summary>A person stops it.</summary>
    /// <exception cref="IllegalTransitionException">It has ended already.</exception>
    public void Cancel(DateTime at)
    {
        if (!IsActive)
        {
            throw new IllegalTransitionException(nameof(AnalysisRun), State.ToString(), "cancel");
        }

        State = AnalysisRunState.Cancelled;
        FinishedAt = at;
    }

    /// <summary>A published picture rests on it from now on.</summary>
    /// <exception cref="IllegalTransitionException">It is not DONE.</exception>
    public void Freeze()
    {
        Must(AnalysisRunState.Done, "be frozen");
        IsFrozen = true;
    }

    /// <summary>Refuses a correction of its themes when it is not finished, or when a published picture rests on it.</summary>
    /// <exception cref="IllegalTransitionException">It takes no corrections; a new run does.</exception>
    public void MustTakeCorrections()
    {
        Must(AnalysisRunState.Done, "be corrected");
        if (IsFrozen)
        {
            throw new IllegalTransitionException(nameof(AnalysisRun), "behind a published picture", "be corrected");
        }
    }

    private void Must(AnalysisRunState state, string action)
    {
        if (State != state)
        {
            throw new IllegalTransitionException(nameof(AnalysisRun), State.ToString(), action);
        }
    }
}
