using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Analysis;

/// <summary>A correction, or the withdrawal of one, worked out so far that only the write is left.</summary>
/// <param name="Round">The round that it holds for.</param>
/// <param name="Basis">What it was worked out from.</param>
/// <param name="Content">What it says; null for a withdrawal.</param>
/// <param name="Change">What becomes of the run; null when no run's model is kept, or it cannot be read.</param>
internal sealed record PreparedCorrection(DialogueRoundId Round, CorrectionBasis Basis, CorrectionContent? Content, FittedChange? Change);
