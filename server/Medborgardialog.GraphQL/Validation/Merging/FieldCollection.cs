namespace Medborgardialog.GraphQL.Validation.Merging;

/// <summary>The fields of a selection set by response name, those of inline fragments included, and the names of the fragments spread in it.</summary>
internal sealed class FieldCollection
{
    private Dictionary<string, bool>? _compared;

    public OrderedDictionary<string, List<CollectedField>> Groups { get; } = new(StringComparer.Ordinal);

    public List<string> Fragments { get; } = [];

    /// <summary>Notes that these fields are compared with a fragment. False when that was done before, as strictly.</summary>
    public bool MarkCompared(string fragment, bool exclusive)
    {
        _compared ??= new Dictionary<string, bool>(StringComparer.Ordinal);
        if (_compared.TryGetValue(fragment, out var comparedExclusive) && (!comparedExclusive || exclusive))
        {
            return false;
        }

        _compared[fragment] = exclusive;
        return true;
    }
}
