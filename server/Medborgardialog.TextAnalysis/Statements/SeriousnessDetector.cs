using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.InteropServices;
using Medborgardialog.TextAnalysis.Language;

namespace Medborgardialog.TextAnalysis.Statements;

/// <summary>
/// Flags texts that need a person at once: an ongoing crime or danger, violence at home, a wish to die, a child at risk (domain.md §4, N7). It works on phrases in Swedish, English and a few of Finnish, Arabic, Somali,
/// German and Ukrainian, and errs on the side of asking a person.
/// </summary>
public static class SeriousnessDetector
{
    // A pattern is found by its first word, or where that is a beginning of words, by the three letters that these have in common.
    private const int PrefixLength = 3;

    private static readonly FrozenDictionary<string, Pattern[]> ByFirstWord;
    private static readonly WordBeginnings MayBegin;
    private static readonly FrozenDictionary<string, (string Beginning, Pattern Pattern)[]>.AlternateLookup<ReadOnlySpan<char>> ByPrefix;

    static SeriousnessDetector()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Statements.seriousness.txt") ?? throw new InvalidOperationException("The resource Statements.seriousness.txt is missing.");
        using var reader = new StreamReader(stream);
        var patterns = new List<(string FirstWord, Pattern Pattern)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var pattern = Pattern.Parse(line);
                patterns.AddRange(pattern.FirstWords.Select(w => (w, pattern)));
            }
        }

        MayBegin = new WordBeginnings(patterns.Select(p => p.FirstWord.TrimEnd('*')));
        var isBeginning = patterns.ToLookup(p => p.FirstWord.EndsWith('*'), p => (Word: p.FirstWord.TrimEnd('*'), p.Pattern));
        ByFirstWord = isBeginning[false].GroupBy(p => p.Word).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Pattern).ToArray(), StringComparer.Ordinal);
        ByPrefix = isBeginning[true].GroupBy(p => p.Word[..PrefixLength]).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How urgent the gravest part of a text is.</summary>
    /// <param name="text">The text, redacted or not.</param>
    public static Seriousness Detect(string text)
    {
        var tokens = CollectionsMarshal.AsSpan(Tokenizer.Tokenize(text));
        var gravest = Seriousness.None;
        while (tokens.Length > 0 && gravest != Seriousness.ChildAtRisk)
        {
            var length = LengthOfSentence(text, tokens);
            gravest = Graver(gravest, OfSentence(text, tokens[..length]));
            tokens = tokens[Math.Min(length + 1, tokens.Length)..];
        }

        return gravest;
    }

    private static int LengthOfSentence(string text, ReadOnlySpan<TextToken> tokens)
    {
        var length = 0;
        while (length < tokens.Length && !(tokens[length].Kind == TextTokenKind.Sign && text[tokens[length].Start] is '.' or '!' or '?' or '…'))
        {
            length++;
        }

        return length;
    }

    // Hardly any sentence has a word that a pattern begins with, so words are made only of those that may.
    private static Seriousness OfSentence(string text, ReadOnlySpan<TextToken> tokens)
    {
        var gravest = Seriousness.None;
        List<string>? words = null;
        foreach (var token in tokens)
        {
            if (IsWord(token) && MayBegin.MayHave(token.In(text)))
            {
                words ??= Words(text, tokens);
                break;
            }
        }

        for (var i = 0; i < words?.Count && gravest != Seriousness.ChildAtRisk; i++)
        {
            gravest = MayBegin.MayHave(words[i]) ? Graver(gravest, At(words, i)) : gravest;
        }

        return gravest;
    }

    private static Seriousness At(List<string> words, int index)
    {
        var word = words[index];
        var gravest = Seriousness.None;
        if (ByFirstWord.TryGetValue(word, out var patterns))
        {
            foreach (var pattern in patterns)
            {
                gravest = Graver(gravest, Of(pattern, words, index));
            }
        }

        if (word.Length >= PrefixLength && ByPrefix.TryGetValue(word.AsSpan(0, PrefixLength), out var beginnings))
        {
            foreach (var (beginning, pattern) in beginnings)
            {
                gravest = word.StartsWith(beginning, StringComparison.Ordinal) ? Graver(gravest, Of(pattern, words, index)) : gravest;
            }
        }

        return gravest;
    }

    private static Seriousness Of(Pattern pattern, List<string> words, int index) => pattern.Follows(words, index) && !IsDenied(words, index) ? pattern.Kind : Seriousness.None;

    // "ingen slår barn här", "aldrig": what is denied is no alarm; "inte" is part of many patterns and is left to them.
    private static bool IsDenied(List<string> words, int index) => index > 0 && words[index - 1] is "ingen" or "inga" or "aldrig" or "nobody" or "never";

    private static Seriousness Graver(Seriousness left, Seriousness right) => left > right ? left : right;

    private static bool IsWord(TextToken token) => token.Kind is TextTokenKind.Word or TextTokenKind.Placeholder && token.Length < 40;

    private static List<string> Words(string text, ReadOnlySpan<TextToken> tokens)
    {
        var words = new List<string>(tokens.Length);
        foreach (var token in tokens)
        {
            if (IsWord(token))
            {
                words.Add(Tokenizer.Lower(text, token).Replace('\u2019', '\''));
            }
        }

        return words;
    }

    /// <summary>Words in order with bounded gaps; matching looks at a bounded number of words.</summary>
    private sealed class Pattern
    {
        private readonly List<Step> _steps;

        private Pattern(Seriousness kind, List<Step> steps)
        {
            Kind = kind;
            _steps = steps;
        }

        public Seriousness Kind { get; }

        public IEnumerable<string> FirstWords => _steps[0].Words;

        public static Pattern Parse(string line)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var kind = parts[0] == "child" ? Seriousness.ChildAtRisk : Seriousness.Acute;
            var steps = new List<Step>();
            var gap = 0;
            foreach (var part in parts.Skip(1))
            {
                if (part is ['<', .. var number, '>'])
                {
                    gap = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
                    continue;
                }

                var optional = part[0] == '?' || part.EndsWith('?');
                steps.Add(new Step(part.Trim('?').Split('|'), gap, optional));
                gap = 0;
            }

            return new Pattern(kind, steps);
        }

        /// <summary>Whether the rest of the pattern stands behind its first word.</summary>
        public bool Follows(List<string> words, int index) => Matches(words, index + 1, 1);

        private bool Matches(List<string> words, int from, int step)
        {
            if (step == _steps.Count)
            {
                return true;
            }

            var current = _steps[step];
            for (var i = from; i <= from + current.Gap && i < words.Count; i++)
            {
                if (current.Fits(words[i]) && Matches(words, i + 1, step + 1))
                {
                    return true;
                }
            }

            return current.Optional && Matches(words, from, step + 1);
        }
    }

    private readonly record struct Step(string[] Words, int Gap, bool Optional)
    {
        public bool Fits(string word)
        {
            foreach (var candidate in Words)
            {
                if (candidate[^1] == '*' ? word.AsSpan().StartsWith(candidate.AsSpan(0, candidate.Length - 1)) : word == candidate)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
