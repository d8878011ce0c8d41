using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.Api.Analysis;

/// <summary>Analyses answers and corrects what the analysis found.</summary>
[ExtendObjectType(OperationType.Mutation)]
public sealed class AnalysisMutations
{
    /// <summary>Asks for an analysis of a round's answers; it runs in the background.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<AnalysisUnderWayException>]
    public Task<AnalysisRun> AnalyzeDialogueRoundAsync(
        [ID<DialogueRound>] DialogueRoundId roundId, ClaimsPrincipal user, AnalyzeDialogueRound analyze, long? seed, CancellationToken cancellationToken) =>
        analyze.ExecuteAsync(roundId, seed, user.ToActor(), cancellationToken);

    /// <summary>Stops an analysis that waits or runs.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    public Task<AnalysisRun> CancelAnalysisAsync([ID<AnalysisRun>] AnalysisRunId runId, ClaimsPrincipal user, CancelAnalysis cancel, CancellationToken cancellationToken) =>
        cancel.ExecuteAsync(runId, user.ToActor(), cancellationToken);

    /// <summary>Gives a theme another label, in this run and every later one.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    public Task<Theme> RenameThemeAsync([ID<Theme>] ThemeId themeId, string label, string motive, ClaimsPrincipal user, RenameTheme rename, CancellationToken cancellationToken) =>
        rename.ExecuteAsync(themeId, label, motive, user.ToActor(), cancellationToken);

    /// <summary>Makes several themes one, in this run and every later one; the first named keeps its key.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    public Task<Theme> MergeThemesAsync(
        [ID<Theme>] IReadOnlyList<ThemeId> themeIds, string label, string motive, ClaimsPrincipal user, MergeThemes merge, CancellationToken cancellationToken) =>
        merge.ExecuteAsync(themeIds, label, motive, user.ToActor(), cancellationToken);

    /// <summary>Makes a new theme of some of a theme's statements, in this run and every later one.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    public Task<Theme> SplitThemeAsync(
        [ID<Theme>] ThemeId themeId, [ID<Statement>] IReadOnlyList<StatementId> statementIds, string label, string motive, ClaimsPrincipal user, SplitTheme split, CancellationToken cancellationToken) =>
        split.ExecuteAsync(themeId, statementIds, label, motive, user.ToActor(), cancellationToken);

    /// <summary>Moves statements to another theme of their run, in this run and every later one.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    public Task<Theme> MoveStatementsAsync(
        [ID<Statement>] IReadOnlyList<StatementId> statementIds, [ID<Theme>] ThemeId toThemeId, string motive, ClaimsPrincipal user, MoveStatements move, CancellationToken cancellationToken) =>
        move.ExecuteAsync(statementIds, toThemeId, motive, user.ToActor(), cancellationToken);

    /// <summary>Says that statements belong to one theme, whichever it is, in this run and every later one.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    [Error<ContradictedCorrectionException>]
    public Task<ThemeCorrection> LinkStatementsAsync([ID<Statement>] IReadOnlyList<StatementId> statementIds, string motive, ClaimsPrincipal user, LinkStatements link, CancellationToken cancellationToken) =>
        link.ExecuteAsync(statementIds, motive, user.ToActor(), cancellationToken);

    /// <summary>Says that two statements do not belong to one theme, in this run and every later one.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    [Error<ContradictedCorrectionException>]
    public Task<ThemeCorrection> SeparateStatementsAsync([ID<Statement>] IReadOnlyList<StatementId> statementIds, string motive, ClaimsPrincipal user, SeparateStatements separate, CancellationToken cancellationToken) =>
        separate.ExecuteAsync(statementIds, motive, user.ToActor(), cancellationToken);

    /// <summary>Takes a correction back: later runs obey it no longer, and the newest run is as if it had not been made, unless a published picture rests on that run.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    public Task<ThemeCorrection> WithdrawCorrectionAsync([ID<ThemeCorrection>] ThemeCorrectionId correctionId, string motive, ClaimsPrincipal user, WithdrawCorrection withdraw, CancellationToken cancellationToken) =>
        withdraw.ExecuteAsync(correctionId, motive, user.ToActor(), cancellationToken);

    /// <summary>Decides whether a statement's words may be shown in public, whole or shortened.</summary>
    [Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    public Task<Statement> ReviewQuoteAsync(
        [ID<Statement>] StatementId statementId, bool approve, ClaimsPrincipal user, ReviewQuote review, string? text, CancellationToken cancellationToken) =>
        review.ExecuteAsync(statementId, approve, text, user.ToActor(), cancellationToken);
}
