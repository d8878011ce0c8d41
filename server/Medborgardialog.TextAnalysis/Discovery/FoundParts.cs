using Medborgardialog.TextAnalysis.Discovery.Open;

namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>The parts of a theme.</summary>
/// <param name="Model">What places a statement in one of them.</param>
/// <param name="Parts">The statements of each part that has any, by its id in the model.</param>
/// <param name="Confidence">How sure the part of each statement is; 0 for a statement that is in none.</param>
internal sealed record FoundParts(OpenModel Model, IReadOnlyList<(string Id, List<int> Members)> Parts, double[] Confidence)
{
    private const int Piece = 64;

    /// <summary>The features of a statement, once each, ascending.</summary>
    internal delegate ReadOnlySpan<int> FeaturesOf(int statement);

    /// <summary>Places statements in the parts of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="count">How many statements there are.</param>
    /// <param name="featuresOf">Their features.</param>
    /// <param name="run">Threads and the way to end early.</param>
    internal static FoundParts Of(OpenModel model, int count, FeaturesOf featuresOf, OpenRun run)
    {
        var partOf = new string?[count];
        var confidence = new double[count];
        run.Pieces(count, Piece, (_, start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                if (model.Place(featuresOf(i)) is { } place)
                {
                    (partOf[i], confidence[i]) = place;
                }
            }
        });
        return new FoundParts(
            model,
            [
                .. partOf.Select((part, i) => (part, i)).Where(entry => entry.part is not null).GroupBy(entry => entry.part!, entry => entry.i)
                    .OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => (part.Key, part.ToList())),
            ],
            confidence);
    }
}
