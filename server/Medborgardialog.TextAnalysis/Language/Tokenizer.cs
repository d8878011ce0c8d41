using System.Globalization;

namespace Medborgardialog.TextAnalysis.Language;

/// <summary>Cuts any text into tokens, in one pass: survives emoji, lone surrogates, combining marks and invisible characters, and never loses an offset.</summary>
internal static class Tokenizer
{
    private const int MaxPlaceholder = 20;

    internal static List<TextToken> Tokenize(string text)
    {
        var tokens = new List<TextToken>((text.Length / 5) + 4);
        for (var i = 0; i < text.Length;)
        {
            var token = Next(text, i);
            if (token is { Length: > 0 } found && !IsBlank(text, found))
            {
                tokens.Add(found);
            }

            i += Math.Max(1, token.Length);
        }

        return tokens;
    }

    /// <summary>The lower-case form of a token without its invisible characters.</summary>
    internal static string Lower(string text, TextToken token)
    {
        var span = token.In(text);
        foreach (var c in span)
        {
            if (c > '\u007F' && (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format || c is >= '\u0300' and <= '\u036F'))
            {
                return Clean(span);
            }
        }

        return SmallLetters.Of(span);
    }

    private static string Clean(ReadOnlySpan<char> span)
    {
        var letters = new System.Text.StringBuilder(span.Length);
        foreach (var c in span)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.Format)
            {
                letters.Append(c);
            }
        }

        var cleaned = letters.ToString();
        try
        {
            cleaned = cleaned.Normalize();
        }
        catch (ArgumentException)
        {
            // A lone surrogate has no normal form; the letters as they are serve.
            return cleaned.ToLowerInvariant();
        }

        return cleaned.ToLowerInvariant();
    }

    private static bool IsBlank(string text, TextToken token) => token.Kind == TextTokenKind.Sign && (char.IsWhiteSpace(text[token.Start]) || char.IsControl(text[token.Start]) || CharUnicodeInfo.GetUnicodeCategory(text[token.Start]) is UnicodeCategory.Format);

    private static TextToken Next(string text, int start)
    {
        var c = text[start];
        if (c == '[' && text.IndexOf(']', start, Math.Min(MaxPlaceholder, text.Length - start)) is > 0 and var close && IsLowerInside(text, start + 1, close))
        {
            return new TextToken(start, close + 1 - start, TextTokenKind.Placeholder);
        }

        if (char.IsDigit(c))
        {
            return Number(text, start);
        }

        if (IsLetterAt(text, start))
        {
            return Word(text, start);
        }

        var length = char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        return IsEmojiAt(text, start) ? Emoji(text, start, length) : new TextToken(start, length, TextTokenKind.Sign);
    }

    private static TextToken Word(string text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            if (IsLetterAt(text, i))
            {
                i += char.IsHighSurrogate(text[i]) ? 2 : 1;
            }
            else if (char.IsDigit(text[i]) || IsInvisible(text[i]) || IsMark(text[i]))
            {
                i++;
            }
            else if (text[i] is '-' or '\'' or '\u2019' or '\u2010' or '\u2011' or ':' && i + 1 < text.Length && IsLetterAt(text, i + 1) && (text[i] != ':' || IsSuffix(text, i + 1)))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return new TextToken(start, i - start, TextTokenKind.Word);
    }

    // "EU:s" and "tv:n" are words; "Problem:klotter" is two.
    private static bool IsSuffix(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end - start <= 2;
    }

    private static TextToken Number(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsDigit(text[i]) || (text[i] is '.' or ',' or ':' && i + 1 < text.Length && char.IsDigit(text[i + 1]))))
        {
            i++;
        }

        return i < text.Length && IsLetterAt(text, i) ? Word(text, start) : new TextToken(start, i - start, TextTokenKind.Number);
    }

    private static TextToken Emoji(string text, int start, int length)
    {
        var i = start + length;
        while (i < text.Length)
        {
            if (text[i] is '\uFE0F' or '\u20E3')
            {
                i++;
            }
            else if (text[i] == '\u200D' && i + 1 < text.Length && IsEmojiAt(text, i + 1))
            {
                i += 1 + (char.IsHighSurrogate(text[i + 1]) ? 2 : 1);
            }
            else if (i + 1 < text.Length && text[i] == '\uD83C' && text[i + 1] is >= '\uDFFB' and <= '\uDFFF')
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return new TextToken(start, i - start, TextTokenKind.Emoji);
    }

    private static bool IsEmojiAt(string text, int index)
    {
        var c = text[index];
        if (char.IsHighSurrogate(c))
        {
            return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) && char.ConvertToUtf32(c, text[index + 1]) is >= 0x1F000 and <= 0x1FAFF;
        }

        return c is >= '\u2600' and <= '\u27BF' or '\u2B50' or '\u2B55' or '\u2764';
    }

    private static bool IsLetterAt(string text, int index) =>
        char.IsLetter(text[index]) || (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) && char.IsLetter(text, index));

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static bool IsLowerInside(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!(text[i] is (>= 'a' and <= 'z') or '-'))
            {
                return false;
            }
        }

        return end > start;
    }
}
