using Medborgardialog.Domain.Analysis;

namespace Medborgardialog.Application.Analysis;

/// <summary>A correction of a run's themes that somebody asks for, to be made or only tried.</summary>
public abstract record ProposedCorrection;

/// <summary>Another label for a theme.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="Label">The label.</param>
public sealed record ProposedRename(ThemeId ThemeId, string Label) : ProposedCorrection;

/// <summary>Several themes as one.</summary>
/// <param name="ThemeIds">The themes; the first keeps its key.</param>
/// <param name="Label">The label of the one.</param>
public sealed record ProposedMerge(IReadOnlyList<ThemeId> ThemeIds, string Label) : ProposedCorrection;

/// <summary>Some of a theme's statements as a theme of their own.</summary>
/// <param name="ThemeId">The theme that they leave.</param>
/// <param name="StatementIds">The statements that show what the new theme is about.</param>
/// <param name="Label">The new theme's label.</param>
public sealed record ProposedSplit(ThemeId ThemeId, IReadOnlyList<StatementId> StatementIds, string Label) : ProposedCorrection;

/// <summary>Statements in another theme.</summary>
/// <param name="StatementIds">The statements.</param>
/// <param name="ToThemeId">The theme.</param>
public sealed record ProposedMove(IReadOnlyList<StatementId> StatementIds, ThemeId ToThemeId) : ProposedCorrection;

/// <summary>Statements that belong to one theme, whichever it is.</summary>
/// <param name="StatementIds">Two statements or more.</param>
public sealed record ProposedLink(IReadOnlyList<StatementId> StatementIds) : ProposedCorrection;

/// <summary>Statements that do not belong to one theme.</summary>
/// <param name="StatementIds">Two statements.</param>
public sealed record ProposedSeparation(IReadOnlyList<StatementId> StatementIds) : ProposedCorrection;

/// <summary>An earlier correction that holds no longer.</summary>
/// <param name="CorrectionId">The correction.</param>
public sealed record ProposedWithdrawal(ThemeCorrectionId CorrectionId) : ProposedCorrection;
