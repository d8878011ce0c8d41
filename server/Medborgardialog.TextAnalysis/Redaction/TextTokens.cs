using Medborgardialog.TextAnalysis.Language;

namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters, with hyphens or apostrophes between them.</summary>
    Word,

    /// <summary>Digits only.</summary>
    Number,

    /// <summary>Letters and digits.</summary>
    Mixed,

    /// <summary>One other character.</summary>
    Symbol,

    /// <summary>A placeholder of an earlier redaction, never looked into.</summary>
    Placeholder,
}

/// <summary>One token of a canonical text.</summary>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, bool SpaceBefore, bool LineBefore)
{
    internal int End => Start + Length;
}

/// <summary>A canonical text cut into tokens, with what the scanners have already taken.</summary>
internal sealed class TextTokens
{
    private readonly bool[] _taken;
    private readonly string[] _lower;

    internal TextTokens(string text)
    {
        Text = text;
        _taken = new bool[text.Length];
        Tokens = Split(text);
        _lower = new string[Tokens.Count];
        foreach (var token in Tokens)
        {
            if (token.Kind == TokenKind.Placeholder)
            {
                Array.Fill(_taken, true, token.Start, token.Length);
            }
        }

        LetterCase = CaseOf(text);
    }

    internal string Text { get; }

    internal List<Token> Tokens { get; }

    /// <summary>How the whole text is written, since capitals mean little in a text without small letters or without capitals.</summary>
    internal TextCase LetterCase { get; }

    internal List<Finding> Findings { get; } = [];

    /// <summary>The token in lower case, or an empty string outside the text or for very long tokens (which are no names or cues).</summary>
    internal string Lower(int index)
    {
        if ((uint)index >= (uint)Tokens.Count)
        {
            return "";
        }

        return _lower[index] ??= Tokens[index].Length > 64 ? "" : SmallLetters.Of(Span(index));
    }

    internal ReadOnlySpan<char> Span(int index) => Text.AsSpan(Tokens[index].Start, Tokens[index].Length);

    internal bool IsWord(int index) => (uint)index < (uint)Tokens.Count && Tokens[index].Kind == TokenKind.Word;

    internal bool IsSymbol(int index, char symbol) =>
        (uint)index < (uint)Tokens.Count && Tokens[index].Kind == TokenKind.Symbol && Text[Tokens[index].Start] == symbol;

    internal bool IsFree(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_taken[i])
            {
                return false;
            }
        }

        return true;
    }

    internal bool IsFreeToken(int index) => (uint)index < (uint)Tokens.Count && !_taken[Tokens[index].Start] && !_taken[Tokens[index].End - 1];

    internal bool TryTake(FindingType type, int start, int end)
    {
        if (end <= start || !IsFree(start, end))
        {
            return false;
        }

        Array.Fill(_taken, true, start, end - start);
        Findings.Add(new Finding(type, start, end - start));
        return true;
    }

    /// <summary>The lower-case text of at most <paramref name="length"/> characters before <paramref name="index"/> on the same line.</summary>
    internal string Before(int index, int length)
    {
        var start = Math.Max(0, index - length);
        return Text[start..index].ToLowerInvariant();
    }

    private static List<Token> Split(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 4);
        var (space, line) = (false, true);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                line |= c is '\n' or '\r';
                space = true;
                i++;
                continue;
            }

            var length = Placeholders.LengthAt(text, i);
            var kind = TokenKind.Placeholder;
            if (length == 0)
            {
                (length, kind) = IsWordCharacter(c) ? WordAt(text, i) : (1, TokenKind.Symbol);
            }

            tokens.Add(new Token(i, length, kind, space, line));
            (space, line) = (false, false);
            i += length;
        }

        return tokens;
    }

    private static (int Length, TokenKind Kind) WordAt(string text, int start)
    {
        var (letters, digits) = (false, false);
        var i = start;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsDigit(c))
            {
                digits = true;
            }
            else if (IsWordCharacter(c))
            {
                letters = true;
            }
            else if (!(c is '-' or '\'' && i > start && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])))
            {
                break;
            }
        }

        return (i - start, letters ? (digits ? TokenKind.Mixed : TokenKind.Word) : TokenKind.Number);
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static TextCase CaseOf(string text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > 12 && upper > 3 * lower ? TextCase.Capitals : upper == 0 ? TextCase.Small : TextCase.Mixed;
    }
}

/// <summary>How a whole text is written.</summary>
internal enum TextCase
{
    /// <summary>Capitals where they belong, more or less.</summary>
    Mixed,

    /// <summary>No capital at all.</summary>
    Small,

    /// <summary>Nearly all capitals.</summary>
    Capitals,
}
