namespace Medborgardialog.GraphQL.Validation.Suggestions;

/// <summary>Picks the names that a misspelled one may have meant, by the edits between them.</summary>
internal static class SuggestionList
{
    /// <summary>The likely names, the likeliest first.</summary>
    public static IReadOnlyList<string> Find(string input, IEnumerable<string> options)
    {
        var threshold = (int)(input.Length * 0.4) + 1;
        var distances = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (Distance(input, option, threshold) is { } distance)
            {
                distances[option] = distance;
            }
        }

        return [.. distances.Keys.OrderBy(name => distances[name]).ThenBy(name => name, NaturalOrder.Instance)];
    }

    /// <summary>The insertions, deletions, substitutions and swaps of neighbours that turn one into the other; null beyond the threshold.</summary>
    private static int? Distance(string input, string option, int threshold)
    {
        if (input == option)
        {
            return 0;
        }

        var a = option.ToLowerInvariant();
        var b = input.ToLowerInvariant();

        // A change of case, however many letters it changes, counts as one edit.
        if (a == b)
        {
            return 1;
        }

        if (Math.Abs(a.Length - b.Length) > threshold)
        {
            return null;
        }

        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var smallest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cell = Math.Min(cell, beforeLast[j - 2] + 1);
                }

                current[j] = cell;
                smallest = Math.Min(smallest, cell);
            }

            if (smallest > threshold)
            {
                return null;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length] <= threshold ? last[b.Length] : null;
    }
}
