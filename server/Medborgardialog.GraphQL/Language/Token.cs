namespace Medborgardialog.GraphQL.Language;

/// <summary>One lexical token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">The punctuator, name, number, or the meaning of the string.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Line, int Column, string Text)
{
    /// <summary>How messages name the token.</summary>
    public string Describe() => Kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Punctuator => $"\"{Text}\"",
        _ => $"{Kind} \"{(Text.Length > 100 ? Text[..100] + "..." : Text)}\"",
    };
}
