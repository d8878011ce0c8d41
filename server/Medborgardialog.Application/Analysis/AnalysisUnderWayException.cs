using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>The round is being analysed already: wait for that run, or cancel it.</summary>
/// <param name="round">The round's slug.</param>
public sealed class AnalysisUnderWayException(string round)
    : DomainException("ANALYSIS_UNDER_WAY", $"The round '{round}' is being analysed already. Wait for that run, or cancel it.")
{
    /// <summary>The round's slug.</summary>
    public string Round { get; } = round;
}
