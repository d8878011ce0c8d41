using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.Analysis;

/// <summary>What several statements of a run have in common.</summary>
[ExtendObjectType<Theme>]
[Node]
[Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
public sealed class ThemeType
{
    /// <summary>The global id; another in every run.</summary>
    [ID<Theme>]
    public ThemeId GetId([Parent] Theme theme) => theme.Id;

    /// <summary>The key that lives on from run to run.</summary>
    public string Key([Parent] Theme theme) => theme.Key;

    /// <summary>The label in Swedish.</summary>
    public string Label([Parent] Theme theme) => theme.Label;

    /// <summary>What kind of thing it is.</summary>
    public ThemeKind Kind([Parent] Theme theme) => theme.Kind;

    /// <summary>Words that set it apart, the most telling first.</summary>
    public IReadOnlyList<string> Keywords([Parent] Theme theme) => theme.Keywords;

    /// <summary>Statements that have it, as their main theme or beside it.</summary>
    public int StatementCount([Parent] Theme theme) => theme.StatementCount;

    /// <summary>Respondents behind them, each counted once.</summary>
    public int RespondentCount([Parent] Theme theme) => theme.RespondentCount;

    /// <summary>Respondents out of all who wrote something, 0 to 1.</summary>
    public async Task<double> GetShareAsync([Parent] Theme theme, ClaimsPrincipal user, AnalysisRunByIdLoader loader, CancellationToken cancellationToken)
    {
        var run = await loader.LoadRequiredAsync(theme.RunId, user, cancellationToken);
        return run.ResponseCount == 0 ? 0 : (double)theme.RespondentCount / run.ResponseCount;
    }

    /// <summary>Mean confidence of its statements, 0 to 1.</summary>
    public double MeanConfidence([Parent] Theme theme) => theme.MeanConfidence;

    /// <summary>Where it comes from, against the run before.</summary>
    public ThemeLineage Lineage([Parent] Theme theme) => theme.Lineage;

    /// <summary>True when a person's correction shaped it.</summary>
    public bool IsCorrected([Parent] Theme theme) => theme.IsCorrected;

    /// <summary>Its statements; the most certain first unless told otherwise.</summary>
    [UsePaging(ConnectionName = "ThemeStatements")]
    public async Task<Page<Statement>> GetStatementsAsync(
        [Parent] Theme theme, StatementOrder? order, PagingArguments paging, ClaimsPrincipal user, AnalysisReads reads, CancellationToken cancellationToken) =>
        (await reads.StatementsOfAsync([theme.Id], order ?? StatementOrder.TypicalFirst, paging.ToRequest(), user.ToActor(), cancellationToken)).ToConnection();

    /// <summary>Fetches the node.</summary>
    public static Task<Theme?> GetThemeAsync(ThemeId id, ClaimsPrincipal user, ThemeByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}
