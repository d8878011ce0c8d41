using System.Reflection;

namespace Medborgardialog.TextAnalysis.Language;

/// <summary>Tells the language of a statement: Swedish, English, Finnish, Arabic, Somali, German or Ukrainian by script, frequent words and letter patterns; <c>und</c> for others and for texts without letters.</summary>
internal static class LanguageIdentifier
{
    internal const string Undetermined = "und";

    private const double WordWeight = 2;

    private static readonly string[] Languages = ["sv", "en", "fi", "de", "so", Undetermined];

    private static readonly Dictionary<string, List<int>> Words = ReadWords();

    // Letter patterns that are frequent in one language and rare in the others, each with its weight.
    private static readonly (string Pattern, double Weight)[][] Patterns =
    [
        [("å", 1.2), ("ä", 0.5), ("ö", 0.5), ("tt ", 0.5), ("sk", 0.3), ("ar ", 0.3), ("na ", 0.3), ("lig", 0.3), ("ck", 0.2), ("kt", 0.2), ("et ", 0.3), ("ör", 0.5), ("ng ", 0.2), ("or ", 0.15), ("vä", 0.5), ("gat", 0.4), ("skj", 0.6), ("tj", 0.5)],
        [("th", 0.7), ("wh", 0.7), ("ing ", 0.6), ("ed ", 0.3), ("'s", 0.6), ("n't", 1.0), ("ou", 0.5), ("ea", 0.5), ("gh", 0.5), ("ly ", 0.5), ("sh", 0.4), ("oo", 0.3), ("w", 0.3), ("tion", 0.3), ("ry ", 0.3), ("qu", 0.4), ("ay ", 0.4)],
        [("aa", 0.6), ("ää", 1.0), ("ii", 0.8), ("uu", 0.8), ("yy", 0.8), ("öö", 0.8), ("ssa", 0.8), ("ssä", 1.0), ("lla", 0.4), ("llä", 1.0), ("sta ", 0.4), ("stä", 0.8), ("uo", 0.8), ("yö", 1.0), ("ie", 0.2), ("oi", 0.4), ("ei", 0.2), ("kk", 0.3), ("vat ", 0.8), ("ksi", 0.8), ("tta ", 0.4), ("mme ", 0.8), ("ja ", 0.2), ("hd", 0.6), ("ki ", 0.3), ("än ", 0.6), ("in ", 0.3), ("ui", 0.5), ("uk", 0.3), ("yt", 0.3), ("lta", 0.4), ("rin", 0.2), ("itt", 0.3), ("äk", 0.3), ("pä", 0.4), ("eä", 0.8), ("lle ", 0.7), ("ian ", 0.5), ("ivä", 0.5), ("hi", 0.2), ("isi", 0.5), ("mi", 0.2), ("nn", 0.2)],
        [("sch", 1.0), ("ch", 0.4), ("ß", 2.0), ("ü", 1.0), ("ei", 0.4), ("ie", 0.2), ("ung ", 0.4), ("en ", 0.15), ("au", 0.5), ("eu", 0.5), ("tz", 0.5), ("pf", 0.8), ("zu", 0.5), ("ich", 0.6), ("äu", 1.0)],
        [("aa", 0.4), ("dh", 1.0), ("xa", 1.0), ("ay", 0.6), ("ii", 0.3), ("yaa", 1.0), ("ka ", 0.4), ("sha", 0.5), ("oo", 0.5), ("uu", 0.3), ("waa", 1.0), ("aha", 0.6), ("ada ", 0.5), ("qa", 0.6), ("x", 0.5), ("c", 0.1), ("aan", 0.4), ("yo ", 0.4)],
        [("ñ", 2.0), ("ç", 1.5), ("ł", 2.0), ("ą", 1.5), ("ę", 1.5), ("ı", 1.5), ("ş", 1.5), ("ğ", 1.5), ("ø", 1.5), ("æ", 1.0), ("ción", 2.0), ("¿", 2.0), ("sz", 0.6), ("cz", 0.8), ("ž", 1.0), ("č", 1.0), ("ć", 1.0), ("è", 0.6), ("ê", 1.0)],
    ];

    /// <summary>The language of a text as ISO 639-1, or <c>und</c>.</summary>
    internal static string Identify(string text) => Identify(text.AsSpan());

    /// <inheritdoc cref="Identify(string)"/>
    internal static string Identify(ReadOnlySpan<char> text)
    {
        var (latin, arabic, cyrillic, other) = CountScripts(text);
        var most = Math.Max(Math.Max(latin, arabic), Math.Max(cyrillic, other));
        if (most == 0 || most == other)
        {
            return Undetermined;
        }

        return most == arabic ? Arabic(text) : most == cyrillic ? Cyrillic(text) : Latin(text);
    }

    private static string Arabic(ReadOnlySpan<char> text) => text.ContainsAny("پچژگے") ? Undetermined : "ar";

    // і, ї, є and ґ are Ukrainian, ы, э, ё and ъ are Russian.
    private static string Cyrillic(ReadOnlySpan<char> text)
    {
        var (ukrainian, russian) = (0, 0);
        foreach (var c in text)
        {
            ukrainian += char.ToLowerInvariant(c) is 'і' or 'ї' or 'є' or 'ґ' or '\'' or '’' ? 1 : 0;
            russian += char.ToLowerInvariant(c) is 'ы' or 'э' or 'ё' or 'ъ' ? 1 : 0;
        }

        return russian > ukrainian ? Undetermined : "uk";
    }

    private static string Latin(ReadOnlySpan<char> text)
    {
        // Long texts have said their language after a few hundred letters.
        var padded = " " + Plain(text[..Math.Min(text.Length, 600)]) + " ";
        Span<double> scores = stackalloc double[Languages.Length];
        foreach (var word in padded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words.TryGetValue(word, out var languages))
            {
                foreach (var language in languages)
                {
                    scores[language] += WordWeight / languages.Count * (word.Length == 1 ? 0.5 : 1);
                }
            }
        }

        for (var language = 0; language < Languages.Length; language++)
        {
            foreach (var (pattern, weight) in Patterns[language])
            {
                scores[language] += weight * padded.AsSpan().Count(pattern);
            }
        }

        // Answers are Swedish unless they show otherwise.
        scores[0] += 0.9;
        var best = 0;
        for (var language = 1; language < Languages.Length; language++)
        {
            best = scores[language] > scores[best] ? language : best;
        }

        return Languages[best];
    }

    private static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] == '\u2019' ? '\'' : text[i];
            plain[i] = char.IsLetter(c) || c is '\'' or '¿' ? char.ToLowerInvariant(c) : ' ';
        }

        return new string(plain);
    }

    private static (int Latin, int Arabic, int Cyrillic, int Other) CountScripts(ReadOnlySpan<char> text)
    {
        var (latin, arabic, cyrillic, other) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            switch (c)
            {
                case < '\u0250':
                    latin++;
                    break;
                case >= '\u0400' and <= '\u052F':
                    cyrillic++;
                    break;
                case (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF'):
                    arabic++;
                    break;
                default:
                    other++;
                    break;
            }
        }

        return (latin, arabic, cyrillic, other);
    }

    private static Dictionary<string, List<int>> ReadWords()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Language.function-words.txt") ?? throw new InvalidOperationException("The resource Language.function-words.txt is missing.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var language = parts.Length == 0 ? -1 : Array.IndexOf(Languages, parts[0]);
            foreach (var word in language < 0 ? [] : parts.Skip(1).Distinct())
            {
                if (!words.TryGetValue(word, out var languages))
                {
                    words[word] = languages = [];
                }

                languages.Add(language);
            }
        }

        return words;
    }
}
