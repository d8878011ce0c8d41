namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>A sparse vector: ascending feature indexes and their values.</summary>
internal readonly record struct FeatureVector(int[] Indexes, float[] Values)
{
    internal static FeatureVector Empty { get; } = new([], []);
}
