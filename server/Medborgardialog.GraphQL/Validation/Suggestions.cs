namespace Medborgardialog.GraphQL.Validation;

/// <summary>Proposes known names for a misspelled one.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;
    private const int MaxNameLength = 100;

    /// <summary>" Did you mean ...?" with the candidates that are near the name, nearest first; empty when none is.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates) => DidYouMean(null, name, candidates);

    /// <summary>" Did you mean ...?" with a word on what the candidates are.</summary>
    public static string DidYouMean(string? lead, string name, IEnumerable<string> candidates) => Sentence(lead, Near(name, candidates));

    /// <summary>" Did you mean ...?" with all the names.</summary>
    public static string Sentence(string? lead, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return string.Empty;
        }

        var quoted = names.Take(MaxSuggestions).Select(name => $"\"{name}\"").ToList();
        var list = quoted.Count switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted.Take(quoted.Count - 1))}, or {quoted[^1]}",
        };
        return $" Did you mean {(lead is null ? string.Empty : lead + " ")}{list}?";
    }

    private static List<string> Near(string name, IEnumerable<string> candidates)
    {
        // Distances cost the product of both lengths, and no schema has names this long.
        if (name.Length > MaxNameLength)
        {
            return [];
        }

        var threshold = (name.Length * 2 / 5) + 1;
        return
        [
            .. candidates
                .Where(candidate => Math.Abs(candidate.Length - name.Length) <= threshold)
                .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
                .Where(candidate => candidate.Distance <= threshold)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Select(candidate => candidate.Name),
        ];
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbors between two names; letter case counts as one.</summary>
    private static int Distance(string left, string right)
    {
        var a = left.ToUpperInvariant();
        var b = right.ToUpperInvariant();
        if (a == b)
        {
            return left == right ? 0 : 1;
        }

        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                var change = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var best = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, table[i - 2, j - 2] + 1);
                }

                table[i, j] = best;
            }
        }

        return table[a.Length, b.Length];
    }
}
