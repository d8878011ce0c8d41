namespace Medborgardialog.GraphQL.Validation.Merging;

/// <summary>Which pairs of fragments were compared, in whatever order, and whether as fields that exclude each other.</summary>
internal sealed class FragmentPairs
{
    private readonly Dictionary<(string, string), bool> _pairs = [];

    /// <summary>Notes a comparison. False when the pair was compared before, as strictly.</summary>
    public bool Add(string left, string right, bool exclusive)
    {
        var key = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        if (_pairs.TryGetValue(key, out var comparedExclusive) && (!comparedExclusive || exclusive))
        {
            return false;
        }

        _pairs[key] = exclusive;
        return true;
    }
}
