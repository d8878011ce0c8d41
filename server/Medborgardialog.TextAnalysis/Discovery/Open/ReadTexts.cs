namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>Texts as the numbers of their words, so that what is worked out for a word is worked out once.</summary>
/// <param name="Words">Each word once.</param>
/// <param name="WordsOfText">The words of each text, in the order in which they stand.</param>
internal sealed record ReadTexts(List<string> Words, int[][] WordsOfText)
{
    private const int Window = 8192;
    private const int Piece = 128;

    internal static ReadTexts None { get; } = new([], []);

    internal int Count => WordsOfText.Length;

    internal static ReadTexts Read(IReadOnlyList<string> texts, OpenRun run)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new List<string>();
        var wordsOfText = new int[texts.Count][];
        for (var start = 0; start < texts.Count; start += Window)
        {
            var first = start;
            var read = new List<string>[Math.Min(Window, texts.Count - start)];
            run.Pieces(read.Length, Piece, (_, from, to) =>
            {
                for (var i = from; i < to; i++)
                {
                    read[i] = PlainWords.Read(texts[first + i]);
                }
            });
            run.Check();
            for (var i = 0; i < read.Length; i++)
            {
                wordsOfText[start + i] = [.. read[i].Select(Index)];
            }
        }

        return new ReadTexts(words, wordsOfText);

        int Index(string word)
        {
            if (!indexes.TryGetValue(word, out var index))
            {
                indexes[word] = index = words.Count;
                words.Add(word);
            }

            return index;
        }
    }
}
