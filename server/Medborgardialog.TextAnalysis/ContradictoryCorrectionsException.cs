namespace Medborgardialog.TextAnalysis;

/// <summary>Two corrections cannot both hold: a chain of <see cref="Corrections.MustLink"/> joins two statements that <see cref="Corrections.CannotLink"/> parts.</summary>
/// <param name="pair">The pair that must not share a theme.</param>
public sealed class ContradictoryCorrectionsException(StatementPair pair)
    : InvalidOperationException($"The statements '{pair.First}' and '{pair.Second}' must not share a theme, but are the same statement or linked by corrections that say they must.")
{
    /// <summary>The pair that must not share a theme.</summary>
    public StatementPair Pair { get; } = pair;
}
