using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Analysis;

/// <summary>A correction to try: exactly one of these, each as the mutation of the same name takes it, without a motive.</summary>
/// <param name="RenameTheme">Another label for a theme.</param>
/// <param name="MergeThemes">Several themes as one.</param>
/// <param name="SplitTheme">Some of a theme's statements as a theme of their own.</param>
/// <param name="MoveStatements">Statements in another theme.</param>
/// <param name="LinkStatements">Statements that belong to one theme.</param>
/// <param name="SeparateStatements">Two statements that do not belong to one theme.</param>
/// <param name="WithdrawCorrection">A correction that holds no longer.</param>
public sealed record ProposedCorrectionInput(
    ProposedRenameInput? RenameTheme = null, ProposedMergeInput? MergeThemes = null, ProposedSplitInput? SplitTheme = null, ProposedMoveInput? MoveStatements = null,
    ProposedPairInput? LinkStatements = null, ProposedPairInput? SeparateStatements = null, ProposedWithdrawalInput? WithdrawCorrection = null)
{
    internal ProposedCorrection ToProposed()
    {
        ProposedCorrection?[] given =
        [
            RenameTheme is { } r ? new ProposedRename(r.ThemeId, r.Label) : null,
            MergeThemes is { } m ? new ProposedMerge(m.ThemeIds, m.Label) : null,
            SplitTheme is { } s ? new ProposedSplit(s.ThemeId, s.StatementIds, s.Label) : null,
            MoveStatements is { } v ? new ProposedMove(v.StatementIds, v.ToThemeId) : null,
            LinkStatements is { } l ? new ProposedLink(l.StatementIds) : null,
            SeparateStatements is { } a ? new ProposedSeparation(a.StatementIds) : null,
            WithdrawCorrection is { } w ? new ProposedWithdrawal(w.CorrectionId) : null,
        ];
        return given.OfType<ProposedCorrection>().ToList() is [var one] ? one : throw new InvalidInputException("corrections", "MALFORMED", "Each correction to try names exactly one change.");
    }
}

/// <summary>As <c>renameTheme</c> takes it.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="Label">The label.</param>
public sealed record ProposedRenameInput([property: ID<Theme>] ThemeId ThemeId, string Label);

/// <summary>As <c>mergeThemes</c> takes it.</summary>
/// <param name="ThemeIds">The themes; the first keeps its key.</param>
/// <param name="Label">The label of the one.</param>
public sealed record ProposedMergeInput([property: ID<Theme>] IReadOnlyList<ThemeId> ThemeIds, string Label);

/// <summary>As <c>splitTheme</c> takes it.</summary>
/// <param name="ThemeId">The theme that they leave.</param>
/// <param name="StatementIds">The statements that show what the new theme is about.</param>
/// <param name="Label">The new theme's label.</param>
public sealed record ProposedSplitInput([property: ID<Theme>] ThemeId ThemeId, [property: ID<Statement>] IReadOnlyList<StatementId> StatementIds, string Label);

/// <summary>As <c>moveStatements</c> takes it.</summary>
/// <param name="StatementIds">The statements.</param>
/// <param name="ToThemeId">The theme.</param>
public sealed record ProposedMoveInput([property: ID<Statement>] IReadOnlyList<StatementId> StatementIds, [property: ID<Theme>] ThemeId ToThemeId);

/// <summary>As <c>linkStatements</c> and <c>separateStatements</c> take it.</summary>
/// <param name="StatementIds">The statements.</param>
public sealed record ProposedPairInput([property: ID<Statement>] IReadOnlyList<StatementId> StatementIds);

/// <summary>As <c>withdrawCorrection</c> takes it.</summary>
/// <param name="CorrectionId">The correction.</param>
public sealed record ProposedWithdrawalInput([property: ID<ThemeCorrection>] ThemeCorrectionId CorrectionId);
