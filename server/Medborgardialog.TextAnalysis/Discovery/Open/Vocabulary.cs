namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>The features that more than one text has, in ordinal order, and how words become features.</summary>
internal sealed class Vocabulary
{
    private const int Piece = 128;
    private const int LeastTexts = 2;
    private const int LeastOccurrences = 5;
    private const int LongestPart = 12;

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    internal Vocabulary(WordForms forms, IReadOnlyList<string> features)
    {
        (Forms, Features) = (forms, features);
        for (var i = 0; i < features.Count; i++)
        {
            _indexes[features[i]] = i;
        }
    }

    internal WordForms Forms { get; }

    internal IReadOnlyList<string> Features { get; }

    /// <summary>The features of one text, once each, ascending.</summary>
    internal int[] Of(string text) =>
        [.. PlainWords.Read(text).SelectMany(OfWord).Distinct().Order()];

    /// <summary>The features of one word.</summary>
    internal IEnumerable<int> OfWord(string word) => Forms.Of(word).Select(form => _indexes.GetValueOrDefault(form, -1)).Where(index => index >= 0);

    /// <summary>Learns from texts, which are sorted, and counts their features.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="language">Their language; <see langword="null"/> finds it.</param>
    /// <param name="run">Threads and the way to end early.</param>
    internal static (Vocabulary Vocabulary, SparseMatrix Counts) Learn(IReadOnlyList<string> texts, string? language, OpenRun run)
    {
        var (words, wordsOfText) = ReadTexts.Read(texts, run);
        var (occurrences, textsOfWord) = Count(words.Count, wordsOfText);
        language ??= SetLanguage.Of(texts);
        var frequent = StopWords.Of(language) is null
            ? StopWords.Frequent(words.Select((word, i) => KeyValuePair.Create(word, textsOfWord[i])), texts.Count).Order(StringComparer.Ordinal).ToList()
            : [];
        var forms = new WordForms(language, frequent, CompoundSplitter.Knows(language) ? Lexicon(words, occurrences, language) : new SortedDictionary<string, int>());
        var formsOfWord = new List<string>[words.Count];
        run.Pieces(words.Count, Piece, (_, start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                formsOfWord[i] = forms.Of(words[i]);
            }
        });
        return Number(forms, formsOfWord, wordsOfText, run);
    }

    private static (int[] Occurrences, int[] Texts) Count(int words, int[][] wordsOfText)
    {
        var occurrences = new int[words];
        var texts = new int[words];
        var last = new int[words];
        for (var text = 0; text < wordsOfText.Length; text++)
        {
            foreach (var word in wordsOfText[text])
            {
                occurrences[word]++;
                if (last[word] != text + 1)
                {
                    last[word] = text + 1;
                    texts[word]++;
                }
            }
        }

        return (occurrences, texts);
    }

    private static SortedDictionary<string, int> Lexicon(List<string> words, int[] occurrences, string language)
    {
        var lexicon = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var stopWords = StopWords.Of(language);
        for (var i = 0; i < words.Count; i++)
        {
            if (occurrences[i] >= LeastOccurrences && words[i].Length <= LongestPart && stopWords?.Contains(words[i]) != true)
            {
                lexicon[words[i]] = occurrences[i];
            }
        }

        return lexicon;
    }

    private static (Vocabulary Vocabulary, SparseMatrix Counts) Number(WordForms forms, List<string>[] formsOfWord, int[][] wordsOfText, OpenRun run)
    {
        var names = formsOfWord.SelectMany(list => list).Distinct().Order(StringComparer.Ordinal).ToList();
        var numbers = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            numbers[names[i]] = i;
        }

        var numbersOfWord = Array.ConvertAll(formsOfWord, list => list.ConvertAll(form => numbers[form]).ToArray());
        var rows = new (int[] Indexes, float[] Values)[wordsOfText.Length];
        run.Pieces(rows.Length, Piece, (_, start, end) =>
        {
            var all = new List<int>();
            for (var text = start; text < end; text++)
            {
                all.Clear();
                foreach (var word in wordsOfText[text])
                {
                    all.AddRange(numbersOfWord[word]);
                }

                all.Sort();
                rows[text] = Runs(all);
            }
        });

        var textsOf = new int[names.Count];
        foreach (var (indexes, _) in rows)
        {
            foreach (var index in indexes)
            {
                textsOf[index]++;
            }
        }

        var kept = new int[names.Count];
        var features = new List<string>();
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = textsOf[i] >= LeastTexts ? features.Count : -1;
            if (kept[i] >= 0)
            {
                features.Add(names[i]);
            }
        }

        run.Pieces(rows.Length, Piece, (_, start, end) =>
        {
            for (var text = start; text < end; text++)
            {
                var (indexes, values) = rows[text];
                rows[text] = ([.. indexes.Where(i => kept[i] >= 0).Select(i => kept[i])], [.. values.Where((_, i) => kept[indexes[i]] >= 0)]);
            }
        });
        return (new Vocabulary(forms, features), SparseMatrix.Of(features.Count, rows));
    }

    private static (int[] Indexes, float[] Values) Runs(List<int> sorted)
    {
        var indexes = new List<int>(sorted.Count);
        var values = new List<float>(sorted.Count);
        foreach (var index in sorted)
        {
            if (indexes.Count > 0 && indexes[^1] == index)
            {
                values[^1]++;
            }
            else
            {
                indexes.Add(index);
                values.Add(1);
            }
        }

        return ([.. indexes], [.. values]);
    }
}
