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

    /// <summary>The key of the theme that it is part of: its statements have that one too; null when of none.</summary>
    public string? ParentKey([Parent] Theme theme) => theme.ParentKey;

    /// <summary>Where it comes from, against the run before, or against a person's correction of this run.</summary>
    public ThemeLineage Lineage([Parent] Theme theme) => theme.Lineage;

    /// <summary>The themes that it comes from: those of the run before, or those of this run that a person made it of; empty when new.</summary>
    public async Task<IReadOnlyList<Theme>> GetComesFromAsync(
        [Parent] Theme theme, ClaimsPrincipal user, AnalysisRunByIdLoader runs, ThemesOfRunLoader themes, CancellationToken cancellationToken)
    {
        if (theme.LineageFrom.Count == 0)
        {
            return [];
        }

        var run = await runs.LoadRequiredAsync(theme.RunId, user, cancellationToken);
        var earlier = run.PreviousRunId is { } previous ? await themes.LoadRequiredAsync(previous, user, cancellationToken) : [];
        var own = await themes.LoadRequiredAsync(theme.RunId, user, cancellationToken);
        return [.. theme.LineageFrom.Select(key => earlier.FirstOrDefault(t => t.Key == key) ?? own.FirstOrDefault(t => t.Key == key)).OfType<Theme>()];
    }

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
