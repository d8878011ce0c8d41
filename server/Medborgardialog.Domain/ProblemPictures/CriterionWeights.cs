namespace Medborgardialog.Domain.ProblemPictures;

/// <summary>
/// How much each criterion counts, in versions that are never changed: a published picture keeps the version it was ranked by. The weights are ours
/// and open for all to see; Brå names the questions but no weights.
/// </summary>
public static class CriterionWeights
{
    /// <summary>The version that new pictures use.</summary>
    public const int Current = 1;

    private static readonly IReadOnlyDictionary<Criterion, double> Version1 = new Dictionary<Criterion, double>
    {
        [Criterion.Frequency] = 3,
        [Criterion.Trend] = 1,
        [Criterion.Deviation] = 1,
        [Criterion.Seriousness] = 3,
        [Criterion.AffectsMany] = 1,
        [Criterion.Concentration] = 1,
        [Criterion.SignalValue] = 1,
        [Criterion.Influenceability] = 2,
        [Criterion.Resources] = 1,
    };

    /// <summary>The weights of a version.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    public static IReadOnlyDictionary<Criterion, double> Of(int version) => version == 1
        ? Version1
        : throw new ArgumentOutOfRangeException(nameof(version), version, "There is no such version of the weights.");
}
