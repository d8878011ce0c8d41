using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Durability;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Gives found groups their ids, which go on where an earlier theme does, and their labels.</summary>
internal sealed class ThemeAdoption(EarlierThemes earlier, CancellationToken cancellationToken)
{
    private const int LabelWords = 3;

    private readonly List<FoundTheme> _found = [];

    /// <summary>Takes groups in as themes.</summary>
    /// <param name="parentId">The theme that they are parts of, or <see langword="null"/>.</param>
    /// <param name="keys">All statements that the groups were found among.</param>
    /// <param name="groups">Indexes into <paramref name="keys"/>.</param>
    /// <returns>Id and leading words of each group.</returns>
    internal List<(string Id, List<string> Leading)> Adopt(string? parentId, IReadOnlyList<string> keys, IReadOnlyList<IReadOnlyList<int>> groups)
    {
        if (groups.Count == 0)
        {
            return [];
        }

        var keywords = new Keywords(keys, cancellationToken);
        var told = groups.Select(group => keywords.Describe([.. group.Select(i => keys[i])], LabelWords)).ToList();
        var matched = LineageMatching.Match(
            [
                .. groups.Select((group, g) => new LineageGroup(
                    ContentId.Of([.. parentId is null ? [] : new[] { parentId }, .. told[g].Leading.Count > 0 ? told[g].Leading.Order(StringComparer.Ordinal) : group.Select(i => keys[i])]),
                    Members(group, keys), told[g].Middle)),
            ],
            earlier.Groups(parentId));
        for (var g = 0; g < groups.Count; g++)
        {
            // A theme that goes on keeps its label too: new answers would reorder its words every time.
            var label = earlier.Found.FirstOrDefault(theme => theme.Id == matched[g].Id)?.Label
                ?? (told[g].Leading.Count > 0 ? string.Join(", ", told[g].Leading) : keys[groups[g][0]]);
            _found.Add(new FoundTheme(matched[g].Id, parentId, label, matched[g].Lineage, told[g].Middle));
        }

        return [.. matched.Select((match, g) => (match.Id, told[g].Leading))];
    }

    /// <summary>All themes that were taken in, and those that ended but that a correction still names.</summary>
    internal IReadOnlyList<FoundTheme> Found(IEnumerable<string> named)
    {
        var kept = named.ToHashSet(StringComparer.Ordinal);
        kept.ExceptWith(_found.Select(theme => theme.Id));
        return
        [
            .. _found,
            .. earlier.Found.Where(theme => kept.Contains(theme.Id)).Select(theme => theme with { EndedKeys = [.. earlier.KeysOf(theme.Id).Order(StringComparer.Ordinal)] }),
        ];
    }

    private HashSet<string> Members(IReadOnlyList<int> group, IReadOnlyList<string> keys)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return group.Select(i => keys[i]).ToHashSet(StringComparer.Ordinal);
    }
}
