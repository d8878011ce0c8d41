using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Api.Surveys;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Analysis;

/// <summary>One analysis of a round's answers, with all that is needed to repeat it.</summary>
[ExtendObjectType<AnalysisRun>]
[Node]
[Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
public sealed class AnalysisRunType
{
    /// <summary>The global id.</summary>
    [ID<AnalysisRun>]
    public AnalysisRunId GetId([Parent] AnalysisRun run) => run.Id;

    /// <summary>The round whose answers are analysed.</summary>
    public Task<DialogueRound> GetRoundAsync([Parent] AnalysisRun run, ClaimsPrincipal user, DialogueRoundByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(run.RoundId, user, cancellationToken);

    /// <summary>Where it stands.</summary>
    public AnalysisRunState State([Parent] AnalysisRun run) => run.State;

    /// <summary>How far it has come, 0 to 1.</summary>
    public double Progress([Parent] AnalysisRun run) => run.Progress;

    /// <summary>The step it is at, such as <c>ASSIGNING</c>; null when none.</summary>
    public string? Step([Parent] AnalysisRun run) => run.Step;

    /// <summary>When it was asked for.</summary>
    public DateTime QueuedAt([Parent] AnalysisRun run) => run.QueuedAt;

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTime? FinishedAt([Parent] AnalysisRun run) => run.FinishedAt;

    /// <summary>Why it failed, as a code; null otherwise.</summary>
    public string? Failure([Parent] AnalysisRun run) => run.Failure;

    /// <summary>SHA-256 over the texts, the corrections and what the run went on from; null until done.</summary>
    public string? InputHash([Parent] AnalysisRun run) => run.InputHash;

    /// <summary>Decides between equals.</summary>
    public long Seed([Parent] AnalysisRun run) => run.Seed;

    /// <summary>The options as JSON.</summary>
    public string Options([Parent] AnalysisRun run) => run.Options;

    /// <summary>The text analysis' version.</summary>
    public string LibraryVersion([Parent] AnalysisRun run) => run.LibraryVersion;

    /// <summary>How many responses it read.</summary>
    public int ResponseCount([Parent] AnalysisRun run) => run.ResponseCount;

    /// <summary>How many statements they hold.</summary>
    public int StatementCount([Parent] AnalysisRun run) => run.StatementCount;

    /// <summary>True when its themes can be corrected: it is done, and no published picture rests on it. Otherwise a new run takes corrections.</summary>
    public bool TakesCorrections([Parent] AnalysisRun run) => run.TakesCorrections;

    /// <summary>Its themes, those with most respondents first; statements without a theme and answers without content last.</summary>
    public Task<IReadOnlyList<Theme>> GetThemesAsync([Parent] AnalysisRun run, ClaimsPrincipal user, ThemesOfRunLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(run.Id, user, cancellationToken);

    /// <summary>Which earlier run it went on from.</summary>
    public EarlierRun WentOnFrom([Parent] AnalysisRun run) => run.WentOnFrom;

    /// <summary>The earlier run that its themes are compared with, also when what that one learnt could not be read; null when there was none.</summary>
    public async Task<AnalysisRun?> GetPreviousRunAsync([Parent] AnalysisRun run, ClaimsPrincipal user, AnalysisRunByIdLoader loader, CancellationToken cancellationToken) =>
        run.PreviousRunId is { } previous ? await loader.LoadAsync(previous, user, cancellationToken) : null;

    /// <summary>The themes that had statements in the earlier run, have none now and did not go into another one.</summary>
    public async Task<IReadOnlyList<Theme>> GetEndedThemesAsync([Parent] AnalysisRun run, ClaimsPrincipal user, ThemesOfRunLoader loader, CancellationToken cancellationToken)
    {
        if (run.PreviousRunId is not { } previous || run.WentOnFrom is not (EarlierRun.SameRound or EarlierRun.RoundBefore))
        {
            return [];
        }

        var now = (await loader.LoadRequiredAsync(run.Id, user, cancellationToken)).Where(t => t.StatementCount > 0).ToList();
        var goOn = now.Select(t => t.Key).Concat(now.SelectMany(t => t.LineageFrom)).ToHashSet(StringComparer.Ordinal);
        return [.. (await loader.LoadRequiredAsync(previous, user, cancellationToken)).Where(t => t.StatementCount > 0 && t.IsSubject && !goOn.Contains(t.Key))];
    }

    /// <summary>What corrections would change, without making them; null when what the run learnt is not kept any more, since a newer run has been made.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    public Task<CorrectionPreview?> GetPreviewAsync(
        [Parent] AnalysisRun run, IReadOnlyList<ProposedCorrectionInput> corrections, ClaimsPrincipal user, PreviewCorrections preview, CancellationToken cancellationToken) =>
        preview.ExecuteAsync(run.Id, [.. corrections.Select(c => c.ToProposed())], user.ToActor(), cancellationToken);

    /// <summary>Fetches the node.</summary>
    public static Task<AnalysisRun?> GetAnalysisRunAsync(AnalysisRunId id, ClaimsPrincipal user, AnalysisRunByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}
