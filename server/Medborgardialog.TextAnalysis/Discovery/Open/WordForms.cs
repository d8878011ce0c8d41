namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>Turns words into the features that texts are compared by: without stop words, compounds in parts, stemmed.</summary>
internal sealed class WordForms
{
    private readonly IReadOnlySet<string> _stopWords;
    private readonly CompoundSplitter? _splitter;

    /// <param name="language">The language of the texts.</param>
    /// <param name="stopWords">The stop words that were found in the texts, for a language without a list.</param>
    /// <param name="lexicon">Words of the texts and how often each occurs, for the compound splitter.</param>
    internal WordForms(string language, IReadOnlyCollection<string> stopWords, IReadOnlyDictionary<string, int> lexicon)
    {
        (Language, FoundStopWords, Lexicon) = (language, stopWords, lexicon);
        _stopWords = StopWords.Of(language) ?? stopWords.ToHashSet(StringComparer.Ordinal);
        _splitter = CompoundSplitter.Knows(language) ? new CompoundSplitter(language, lexicon) : null;
    }

    internal string Language { get; }

    internal IReadOnlyCollection<string> FoundStopWords { get; }

    internal IReadOnlyDictionary<string, int> Lexicon { get; }

    /// <summary>The features of one word; none for a stop word.</summary>
    internal List<string> Of(string word)
    {
        if (_stopWords.Contains(word))
        {
            return [];
        }

        var forms = new List<string>(2);
        foreach (var part in _splitter?.Split(word) ?? [word])
        {
            if (!_stopWords.Contains(part))
            {
                forms.Add(LightStemmer.Stem(part, Language));
            }
        }

        return forms;
    }
}
