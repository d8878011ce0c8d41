using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis.Knowledge;

/// <summary>What is read off words alone: facets and the words that say nothing about a subject.</summary>
internal static class Lexicon
{
    private static readonly Lazy<HashSet<string>> LazyStopWords = new(() =>
        [.. KnowledgeFiles.Rows("stopwords.tsv", 2).SelectMany(row => Cells(row[1])).SelectMany(FeatureExtractor.Words)]);

    private static readonly Lazy<List<(string Facet, string Key, string[] Beginnings)>> LazyFacets = new(() =>
        [.. KnowledgeFiles.Rows("facets.tsv", 3).Select(row => (row[0], row[1], Cells(row[2]).Select(cell => " " + Folded(cell)).ToArray()))]);

    internal static bool IsStopWord(string foldedWord) => foldedWord.Length < 2 || foldedWord is "0" || LazyStopWords.Value.Contains(foldedWord);

    internal static StatementFacets Facets(string text)
    {
        var flow = " " + Folded(text);
        return new StatementFacets(Keys("place"), Keys("time"), Keys("need"), Keys("attitude"));

        List<string> Keys(string facet) =>
            [.. LazyFacets.Value.Where(entry => entry.Facet == facet && Array.Exists(entry.Beginnings, b => flow.Contains(b, StringComparison.Ordinal))).Select(entry => entry.Key)];
    }

    private static string Folded(string text) => string.Join(' ', FeatureExtractor.Words(text));

    private static string[] Cells(string list) => list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
