using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Analysis;

/// <summary>What corrections would change; nothing is stored.</summary>
[ExtendObjectType<CorrectionPreview>]
[Authorize(Roles = [RoleNames.Analyst])]
public sealed class CorrectionPreviewType
{
    /// <summary>Statements whose main theme would be another, by theme left and theme joined, most first.</summary>
    public IReadOnlyList<PreviewedMove> Moves([Parent] CorrectionPreview preview) => preview.Moves;

    /// <summary>Themes whose label or numbers would change, those with most respondents first.</summary>
    public IReadOnlyList<PreviewedTheme> Themes([Parent] CorrectionPreview preview) => preview.Themes;
}

/// <summary>Statements that would go from one theme to another.</summary>
[ExtendObjectType<PreviewedMove>]
[Authorize(Roles = [RoleNames.Analyst])]
public sealed class PreviewedMoveType
{
    /// <summary>The label of the theme that they would leave.</summary>
    public string From([Parent] PreviewedMove move) => move.From;

    /// <summary>The label of the theme that they would join.</summary>
    public string To([Parent] PreviewedMove move) => move.To;

    /// <summary>How many.</summary>
    public int StatementCount([Parent] PreviewedMove move) => move.StatementCount;

    /// <summary>Up to five of them.</summary>
    public async Task<IReadOnlyList<Statement>> GetExamplesAsync([Parent] PreviewedMove move, ClaimsPrincipal user, StatementByIdLoader loader, CancellationToken cancellationToken) =>
        await Task.WhenAll(move.Examples.Select(id => loader.LoadRequiredAsync(id, user, cancellationToken)));
}

/// <summary>A theme before and after.</summary>
[ExtendObjectType<PreviewedTheme>]
[Authorize(Roles = [RoleNames.Analyst])]
public sealed class PreviewedThemeType
{
    /// <summary>Its key.</summary>
    public string Key([Parent] PreviewedTheme theme) => theme.Key;

    /// <summary>Its label; null when it is not there.</summary>
    public string? LabelBefore([Parent] PreviewedTheme theme) => theme.LabelBefore;

    /// <summary>Its label afterwards; null when it would not be there.</summary>
    public string? LabelAfter([Parent] PreviewedTheme theme) => theme.LabelAfter;

    /// <summary>Statements that have it.</summary>
    public int StatementsBefore([Parent] PreviewedTheme theme) => theme.StatementsBefore;

    /// <summary>The same afterwards.</summary>
    public int StatementsAfter([Parent] PreviewedTheme theme) => theme.StatementsAfter;

    /// <summary>Respondents behind them.</summary>
    public int RespondentsBefore([Parent] PreviewedTheme theme) => theme.RespondentsBefore;

    /// <summary>The same afterwards.</summary>
    public int RespondentsAfter([Parent] PreviewedTheme theme) => theme.RespondentsAfter;
}
