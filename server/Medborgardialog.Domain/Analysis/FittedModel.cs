using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Analysis;

/// <summary>
/// What the text analysis learnt in a round's newest finished run: the next run goes on from it, and corrections are tried on it. It holds the
/// run's statements in their comparable form, so it lives and goes with the run; a round keeps one.
/// </summary>
public sealed class FittedModel
{
    private FittedModel(AnalysisRunId runId, DialogueRoundId roundId, byte[] content)
    {
        RunId = runId;
        RoundId = roundId;
        Content = content;
    }

    /// <summary>The run.</summary>
    public AnalysisRunId RunId { get; private set; }

    /// <summary>The run's round.</summary>
    public DialogueRoundId RoundId { get; private set; }

    /// <summary>The model as the text analysis writes it.</summary>
#pragma warning disable CA1819 // Bytes that are handed on to be read; nothing here shares them.
    public byte[] Content { get; private set; }
#pragma warning restore CA1819

    /// <summary>Keeps a run's model.</summary>
    public static FittedModel Of(AnalysisRun run, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new FittedModel(run.Id, run.RoundId, content);
    }
}
