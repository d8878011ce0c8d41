using System.Text;
using Medborgardialog.TextAnalysis.Language;

namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>The language that most of a set of texts is written in. Short texts say little alone, so several are read together.</summary>
internal static class SetLanguage
{
    private const int Votes = 60;
    private const int Letters = 500;

    internal static string Of(IReadOnlyList<string> texts)
    {
        var votes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var together = new StringBuilder();
        for (var vote = 0; vote < Math.Min(Votes, texts.Count); vote++)
        {
            together.Clear();
            for (var i = (int)((long)vote * texts.Count / Votes); i < texts.Count && together.Length < Letters; i++)
            {
                together.Append(texts[i].AsSpan(0, Math.Min(texts[i].Length, Letters))).Append(' ');
            }

            var language = LanguageIdentifier.Identify(together.ToString());
            votes[language] = votes.GetValueOrDefault(language) + 1;
        }

        return votes.Count == 0 ? LanguageIdentifier.Undetermined : votes.MaxBy(entry => entry.Value).Key;
    }
}
