namespace Medborgardialog.GraphQL.Language;

/// <summary>The kinds of lexical tokens. Specification section 2.1.5 and Appendix B.</summary>
internal enum TokenKind
{
    EndOfFile,
    Punctuator,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
