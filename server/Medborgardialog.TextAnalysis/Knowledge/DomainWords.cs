using Medborgardialog.TextAnalysis.Guided;
using Medborgardialog.TextAnalysis.Language;

namespace Medborgardialog.TextAnalysis.Knowledge;

/// <summary>The words in which people speak of the domain's matters: those of the answers written for the classifier and of the taxonomy's phrases.</summary>
internal static class DomainWords
{
    // A word that one answer has once may be a slip itself. A phrase's words are the domain's own.
    private const int LeastOccurrences = 2;
    private const int LeastLength = 3;

    private static readonly Lazy<Normalizer> LazyNormalizer = new(() => new Normalizer(Frequent()));

    /// <summary>Leads misspelt words to them.</summary>
    internal static Normalizer Normalizer => LazyNormalizer.Value;

    private static IEnumerable<string> Frequent()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(Examples.Written(), 1);
        Count(Examples.Phrases(), LeastOccurrences);
        return counts.Where(entry => entry.Value >= LeastOccurrences && entry.Key.Length >= LeastLength)
            .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key);

        void Count(IEnumerable<LabelledExample> texts, int weight)
        {
            foreach (var word in texts.SelectMany(text => FeatureExtractor.Words(text.Text)))
            {
                counts[word] = counts.GetValueOrDefault(word) + weight;
            }
        }
    }
}
