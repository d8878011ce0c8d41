using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Durability;
using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Tells which statements of a theme follow those that a person took out of it: those that resemble these more than the statements that stay.</summary>
internal sealed class SplitRule
{
    private const float LeastSimilarity = 0.2f;

    private readonly TextSpace _space;
    private readonly FeatureVector _chosen;
    private readonly FeatureVector _all;
    private readonly double _length;
    private readonly int _count;

    private SplitRule(string from, string to, TextSpace space, FeatureVector chosen, FeatureVector all, double length, int count) =>
        (From, To, _space, _chosen, _all, _length, _count) = (from, to, space, chosen, all, length, count);

    internal string From { get; }

    internal string To { get; }

    /// <summary>Learns from the statements that are in the theme; <see langword="null"/> when no statement can follow.</summary>
    /// <param name="from">The theme that is split.</param>
    /// <param name="to">The new theme.</param>
    /// <param name="chosen">The statements that a person chose, whether or not they are among the texts.</param>
    /// <param name="inside">The keys of the others in the theme, sorted; rows that say the same are repeated.</param>
    /// <param name="cancellationToken">Ends early.</param>
    internal static SplitRule? Learn(string from, string to, IReadOnlyList<string> chosen, IReadOnlyList<string> inside, CancellationToken cancellationToken)
    {
        var shown = chosen.Select(ContentId.Canonical).Order(StringComparer.Ordinal).ToList();
        if (shown.Count == 0 || from == to)
        {
            return null;
        }

        var space = TextSpace.Learn([.. inside, .. shown], cancellationToken);
        var vectors = inside.Select(key =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return space.Vector(key);
        }).ToList();
        var all = TextSpace.Middle(vectors);
        return new SplitRule(
            from, to, space, TextSpace.Middle(shown.Select(space.Vector)), all, vectors.Sum(vector => (double)TextSpace.Similarity(vector, all)), inside.Count);
    }

    /// <summary>Whether a statement goes to the new theme.</summary>
    /// <param name="key">The statement.</param>
    /// <param name="isInside">Whether the rule was learnt from it.</param>
    internal bool Follows(string key, bool isInside)
    {
        var vector = _space.Vector(key);
        var toChosen = TextSpace.Similarity(vector, _chosen);
        return toChosen >= LeastSimilarity && toChosen > ToRest(vector, isInside);
    }

    // Against the others only: a statement always resembles a middle that it is part of.
    private double ToRest(in FeatureVector vector, bool isInside)
    {
        double toAll = TextSpace.Similarity(vector, _all);
        if (!isInside)
        {
            return toAll;
        }

        var share = _length * toAll;
        return _count == 1 ? 0 : Math.Round((share - 1) / Math.Sqrt(Math.Max(1e-9, (_length * _length) - (2 * share) + 1)), 4);
    }
}
