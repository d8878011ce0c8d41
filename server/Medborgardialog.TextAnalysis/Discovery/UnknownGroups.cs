using Medborgardialog.TextAnalysis.Durability;
using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>Groups the statements that no known theme fits by how alike their words are; small but coherent groups become themes of their own.</summary>
internal static class UnknownGroups
{
    private const double AlikeAbove = 0.32;

    /// <summary>Finds the groups, gives their statements the new themes, and returns each theme's id and leading words.</summary>
    internal static IReadOnlyDictionary<string, string> Find(List<AnalyzedStatement> statements, IReadOnlyList<string> text, GuidedClassifier classifier, int smallest, CancellationToken cancellationToken)
    {
        // The order of the texts, not of the rows, decides: the same answers give the same groups.
        var unknown = Enumerable.Range(0, statements.Count).Where(i => statements[i].Themes[0].ThemeId == Theme.UnknownId)
            .OrderBy(i => text[i], StringComparer.Ordinal).ToList();
        var groups = new List<(Dictionary<int, double> Middle, List<int> Members)>();
        foreach (var i in unknown)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var vector = classifier.Vector(text[i]);
            var best = groups.Select((g, at) => (At: at, Alike: Math.Round(Alike(g.Middle, vector), 4))).Where(g => g.Alike >= AlikeAbove).OrderByDescending(g => g.Alike).ThenBy(g => g.At).FirstOrDefault((At: -1, Alike: 0));
            if (best.At < 0)
            {
                groups.Add(([], []));
                best = (groups.Count - 1, 1);
            }

            Join(groups[best.At].Middle, vector);
            groups[best.At].Members.Add(i);
        }

        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var members in groups.Select(g => g.Members).Where(m => m.Count >= smallest))
        {
            var id = ContentId.Of(members.Select(i => ContentId.Canonical(text[i])));
            labels[id] = string.Join(", ", Keywords.Of(members.Select(i => text[i]), unknown.Select(i => text[i]), 3));
            foreach (var i in members)
            {
                statements[i] = statements[i] with { Themes = [new StatementTheme(id, statements[i].Themes[0].Confidence)] };
            }
        }

        return labels;
    }

    private static double Alike(Dictionary<int, double> middle, in FeatureVector vector)
    {
        double product = 0, length = 0;
        for (var i = 0; i < vector.Indexes.Length; i++)
        {
            product += middle.GetValueOrDefault(vector.Indexes[i]) * vector.Values[i];
            length += (double)vector.Values[i] * vector.Values[i];
        }

        var size = Math.Sqrt(middle.Values.Sum(v => v * v) * length);
        return size == 0 ? 0 : product / size;
    }

    private static void Join(Dictionary<int, double> middle, in FeatureVector vector)
    {
        for (var i = 0; i < vector.Indexes.Length; i++)
        {
            middle[vector.Indexes[i]] = middle.GetValueOrDefault(vector.Indexes[i]) + vector.Values[i];
        }
    }
}
