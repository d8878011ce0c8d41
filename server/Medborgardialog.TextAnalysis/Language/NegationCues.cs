namespace Medborgardialog.TextAnalysis.Language;

/// <summary>
/// Tells whether a word of a text is negated ("inte klottret som är problemet", "inga problem med mopeder") or past ("förr var det klotter"). A lack is negated too ("ingen belysning"):
/// whether that is a problem depends on the word, which the caller knows.
/// </summary>
internal static class NegationCues
{
    private const int Reach = 4;

    private static readonly HashSet<string> Negators = new(StringComparer.Ordinal)
    {
        "inte", "ej", "icke", "aldrig", "ingen", "inget", "inga", "knappast", "slipper", "slippa", "sluppit", "varken", "inte", "int", "ente", "not", "no", "never", "isn't", "aren't", "don't", "without", "ei", "eivät", "en", "kein", "keine", "nicht", "ma", "لا", "ليس", "ما",
    };

    // "inte bara klotter", "varför inte fler poliser", "inte nog med": no negation.
    private static readonly HashSet<string> Cancelling = new(StringComparer.Ordinal) { "bara", "endast", "enbart", "nog", "minst", "only", "just" };

    private static readonly HashSet<string> Boundaries = new(StringComparer.Ordinal) { "men", "utan", "fast", "dock", "däremot", "but", "mutta", "aber", "sondern" };

    private static readonly HashSet<string> Past = new(StringComparer.Ordinal)
    {
        "förr", "förut", "tidigare", "fordom", "brukade", "förrän", "dåförtiden", "used", "formerly", "ennen", "früher",
    };

    private static readonly string[] PastPhrases = ["på den tiden", "en gång i tiden", "på 70-talet", "på 80-talet", "på 90-talet", "när jag var ung", "när jag var liten", "när jag var barn", "för länge sen", "för länge sedan", "var det förr", "in the old days", "back then", "har slutat", "har upphört", "har försvunnit", "är löst", "är borta nu", "har blivit bättre"];

    private static readonly HashSet<string> Present = new(StringComparer.Ordinal) { "fortfarande", "ännu", "alltjämt", "still", "numera", "nuförtiden", "idag", "värre", "fortsätter", "igen", "vieläkin", "immer" };

    /// <summary>What is said about the words from <paramref name="start"/> on.</summary>
    internal static HitContext At(string text, int start, int length)
    {
        var tokens = Tokenizer.Tokenize(text);
        var hit = tokens.FindIndex(token => token.End > start);
        if (hit < 0)
        {
            return HitContext.None;
        }

        var last = tokens.FindLastIndex(token => token.Start < start + length);
        return (IsNegated(text, tokens, hit, Math.Max(hit, last)) ? HitContext.Negated : HitContext.None) | (IsPast(text, tokens, hit) ? HitContext.Past : HitContext.None);
    }

    /// <summary>
    /// Where the second part of a sentence begins that turns from one matter to another at a word such as "men"; null where it does not, or where one side has fewer than three words.
    /// </summary>
    internal static int? TurnOf(string sentence)
    {
        if (!Boundaries.Any(word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var tokens = Tokenizer.Tokenize(sentence).FindAll(token => token.Kind == TextTokenKind.Word);
        var at = tokens.FindIndex(token => Boundaries.Contains(Tokenizer.Lower(sentence, token)));
        if (at < 3 || tokens.Count - at <= 3)
        {
            return null;
        }

        // "men nu" opens good news as often as bad, so it is no part of what is said.
        var next = Tokenizer.Lower(sentence, tokens[at + 1]) is "nu" or "now" or "numera" ? at + 2 : at + 1;
        return tokens[next].Start;
    }

    private static bool IsNegated(string text, List<TextToken> tokens, int hit, int last)
    {
        for (var i = hit - 1; i >= 0 && i >= hit - Reach && !IsEnd(text, tokens[i]); i--)
        {
            var word = Tokenizer.Lower(text, tokens[i]);
            if (Boundaries.Contains(word))
            {
                // "utan" before a noun means without; after a comma it sets right what was denied.
                return word == "utan" && i == hit - 1 && !(i > 0 && text[tokens[i - 1].Start] == ',');
            }

            // The Finnish "en" is a Swedish article.
            if (Negators.Contains(word) && word is not ("en" or "ma" or "no") || (word == "no" && i == hit - 1))
            {
                var next = i + 1 < tokens.Count ? Tokenizer.Lower(text, tokens[i + 1]) : "";
                var before = i > 0 ? Tokenizer.Lower(text, tokens[i - 1]) : "";
                return !Cancelling.Contains(next) && before is not ("varför" or "why" or "om");
            }
        }

        return DeniesProblem(text, tokens, last);
    }

    // "klotter är inget problem", "mopeder är inte problemet".
    private static bool DeniesProblem(string text, List<TextToken> tokens, int last)
    {
        var denied = false;
        for (var i = last + 1; i < tokens.Count && i <= last + 6 && !IsEnd(text, tokens[i]); i++)
        {
            var word = Tokenizer.Lower(text, tokens[i]);
            if (Boundaries.Contains(word))
            {
                return false;
            }

            if (denied && (word.StartsWith("problem", StringComparison.Ordinal) || word.StartsWith("bekymmer", StringComparison.Ordinal) || word is "fel" or "värst" or "farligt" or "issue" or "ongelma"))
            {
                return true;
            }

            denied |= word is "inte" or "inget" or "ingen" or "inga" or "ej" or "knappast" or "not" or "no" or "kein" or "nicht";
        }

        return false;
    }

    private static bool IsPast(string text, List<TextToken> tokens, int hit)
    {
        var (first, end) = (hit, hit);
        while (first > 0 && !IsEnd(text, tokens[first - 1]))
        {
            first--;
        }

        while (end < tokens.Count && !IsEnd(text, tokens[end]))
        {
            end++;
        }

        var past = false;
        for (var i = first; i < end; i++)
        {
            var word = Tokenizer.Lower(text, tokens[i]);
            if (Present.Contains(word) || (word == "nu" && i > hit && !past))
            {
                return false;
            }

            // "oftare än förr" and "mer än tidigare" speak of today.
            var compared = i > 0 && Tokenizer.Lower(text, tokens[i - 1]) is "än" or "som" or "than" or "kuin" or "als";
            past |= Past.Contains(word) && !compared;
        }

        if (!past && end > first)
        {
            var sentence = text[tokens[first].Start..tokens[end - 1].End].ToLowerInvariant();
            past = PastPhrases.Any(phrase => sentence.Contains(phrase, StringComparison.Ordinal));
        }

        return past;
    }

    private static bool IsEnd(string text, TextToken token) => token.Kind == TextTokenKind.Sign && text[token.Start] is '.' or '!' or '?' or ';' or '…';
}
