namespace Medborgardialog.TextAnalysis.Language;

/// <summary>What a token is made of.</summary>
internal enum TextTokenKind
{
    /// <summary>Letters, with the hyphens, apostrophes and digits inside a word.</summary>
    Word,

    /// <summary>A number, with its decimals.</summary>
    Number,

    /// <summary>One symbol of punctuation or another sign.</summary>
    Sign,

    /// <summary>An emoji, with its modifiers and joined parts.</summary>
    Emoji,

    /// <summary>A placeholder such as <c>[namn]</c>.</summary>
    Placeholder,
}

/// <summary>A token of a text.</summary>
/// <param name="Start">The offset of its first UTF-16 unit.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct TextToken(int Start, int Length, TextTokenKind Kind)
{
    internal int End => Start + Length;

    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
