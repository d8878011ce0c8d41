namespace Medborgardialog.TextAnalysis.Statements;

/// <summary>A part of a text, in UTF-16 code units.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    internal int End => Start + Length;

    internal string Of(string text) => text.Substring(Start, Length);
}
