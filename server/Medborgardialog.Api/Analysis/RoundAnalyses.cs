using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Analysis;

/// <summary>What analyses add to a round.</summary>
[ExtendObjectType<DialogueRound>]
[Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
public sealed class RoundAnalyses
{
    /// <summary>Its analyses, the newest first; empty for the staff of other municipalities.</summary>
    public Task<IReadOnlyList<AnalysisRun>> GetAnalysisRunsAsync([Parent] DialogueRound round, ClaimsPrincipal user, AnalysisRunsOfRoundLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(round.Id, user, cancellationToken);

    /// <summary>The newest analysis that is done; null when there is none.</summary>
    public async Task<AnalysisRun?> GetLatestAnalysisAsync([Parent] DialogueRound round, ClaimsPrincipal user, AnalysisRunsOfRoundLoader loader, CancellationToken cancellationToken)
    {
        var runs = await loader.LoadRequiredAsync(round.Id, user, cancellationToken);
        return runs.FirstOrDefault(r => r.State == AnalysisRunState.Done);
    }

    /// <summary>What people have corrected in its themes, in order, the withdrawn ones too; empty for the staff of other municipalities.</summary>
    public Task<IReadOnlyList<ThemeCorrection>> GetThemeCorrectionsAsync([Parent] DialogueRound round, ClaimsPrincipal user, CorrectionsOfRoundLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(round.Id, user, cancellationToken);
}
