using Medborgardialog.TextAnalysis.Guided;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>
/// <c>corpus --out FILE</c>: the text that word vectors are trained on, in the classifier's folded words. After each fifth of the standard input's lines stand all answers
/// written for the classifier and all phrases, so that the words of such answers weigh more.
/// </summary>
internal static class VectorCorpus
{
    private const int Rounds = 5;

    internal static int Write(TextReader text, string file)
    {
        var lines = new List<string>();
        while (text.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        var own = Examples.Written().Concat(Examples.Phrases()).Select(e => e.Text).ToList();
        using var output = new StreamWriter(file) { NewLine = "\n" };
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var line in lines[(lines.Count * round / Rounds)..(lines.Count * (round + 1) / Rounds)].Concat(own))
            {
                if (FeatureExtractor.Words(line) is { Count: > 0 } words)
                {
                    output.WriteLine(string.Join(' ', words));
                }
            }
        }

        return 0;
    }
}
