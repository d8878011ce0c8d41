using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>Words that say nothing about a subject: a list for Swedish, English and German; in other languages the words that very many texts have.</summary>
internal static class StopWords
{
    private const double FrequentShare = 0.12;
    private const int FewTexts = 50;

    private static readonly Lazy<Dictionary<string, HashSet<string>>> Lists = new(() => KnowledgeFiles.Rows("Discovery.stopwords.tsv", 2)
        .ToDictionary(row => row[0], row => row[1].Split("; ").ToHashSet(StringComparer.Ordinal)));

    /// <summary>The list of a language, or <see langword="null"/> when there is none.</summary>
    internal static IReadOnlySet<string>? Of(string language) => Lists.Value.GetValueOrDefault(language);

    /// <summary>The words that so many of the texts have that they tell none from another.</summary>
    /// <param name="textsOfWord">How many texts each word is in.</param>
    /// <param name="texts">How many texts there are.</param>
    internal static IReadOnlySet<string> Frequent(IEnumerable<KeyValuePair<string, int>> textsOfWord, int texts) =>
        texts < FewTexts ? [] : textsOfWord.Where(entry => entry.Value > texts * FrequentShare).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
}
