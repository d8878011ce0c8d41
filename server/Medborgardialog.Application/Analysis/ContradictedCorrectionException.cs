using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>A correction cannot hold beside earlier ones of the round: withdraw one of those first, or leave it.</summary>
/// <param name="numbers">The numbers of the earlier corrections.</param>
public sealed class ContradictedCorrectionException(IReadOnlyList<int> numbers)
    : DomainException("CONTRADICTED_CORRECTION", $"It contradicts the correction {string.Join(", ", numbers)} of this round. Withdraw one that no longer holds, and try again.")
{
    /// <summary>The numbers of the earlier corrections, in order; none when it contradicts itself.</summary>
    public IReadOnlyList<int> Numbers { get; } = numbers;
}
