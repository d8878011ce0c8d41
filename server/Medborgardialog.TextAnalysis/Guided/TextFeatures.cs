using Medborgardialog.TextAnalysis.Knowledge;
using Medborgardialog.TextAnalysis.Language;

namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>
/// What the guided classifier reads in a text: n-grams inside its words; the words as they are written; beside them the words of the domain that misspelt ones stand for ("klottrr", "fort körning"); and for each
/// word its group of similar words.
/// </summary>
internal static class TextFeatures
{
    internal static List<RawFeature> Of(string text)
    {
        var words = FeatureExtractor.Words(text);
        var features = FeatureExtractor.Extract(words, acrossWords: false);
        var meant = Meant(words);
        foreach (var word in meant)
        {
            FeatureExtractor.AddWord(features, word);
        }

        foreach (var word in words.Concat(meant))
        {
            if (WordGroups.Shared.Of(word) is >= 0 and var group)
            {
                features.Add(FeatureExtractor.OfGroup(group));
            }
        }

        return features;
    }

    private static List<string> Meant(List<string> words)
    {
        var meant = DomainWords.Normalizer.JoinSplit(words).Except(words, StringComparer.Ordinal).ToList();
        foreach (var word in words)
        {
            if (DomainWords.Normalizer.Normalize(word) is var known && known != word)
            {
                meant.Add(known);
            }
        }

        return meant;
    }
}
