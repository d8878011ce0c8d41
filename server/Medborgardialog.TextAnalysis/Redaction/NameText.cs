namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>An answer's tokens as the rules for names ask about them.</summary>
internal sealed class NameText
{
    private static readonly WordEndings PlaceEndings = new("gatan", "vägen", "stigen", "skolan", "torget", "parken", "backen", "gården");

    private readonly TextTokens _tokens;

    internal NameText(TextTokens tokens, IReadOnlySet<string> kept)
    {
        _tokens = tokens;
        Kept = kept;
        for (var i = 0; i < tokens.Tokens.Count && !IsGerman; i++)
        {
            IsGerman = tokens.Lower(i) is "und" or "der" or "das" or "ist" or "nicht" or "auf" or "zum" or "wir" or "mehr" or "zwei" or "vom" or "sind" or "eine" or "keine" or "kein";
        }
    }

    /// <summary>Names that the caller wants kept.</summary>
    internal IReadOnlySet<string> Kept { get; }

    /// <summary>German writes every noun with a capital, so there a capital shows no name.</summary>
    internal bool IsGerman { get; }

    internal string Text => _tokens.Text;

    internal List<Token> Tokens => _tokens.Tokens;

    internal List<Finding> Findings => _tokens.Findings;

    internal TextCase LetterCase => _tokens.LetterCase;

    internal string Lower(int index) => _tokens.Lower(index);

    internal ReadOnlySpan<char> Span(int index) => _tokens.Span(index);

    internal bool IsWord(int index) => _tokens.IsWord(index);

    internal bool IsSymbol(int index, char symbol) => _tokens.IsSymbol(index, symbol);

    internal bool IsFreeToken(int index) => _tokens.IsFreeToken(index);

    internal bool IsCapital(int index) => (uint)index < (uint)Tokens.Count && char.IsUpper(Text[Tokens[index].Start]);

    internal bool IsInCapitals(int index)
    {
        foreach (var c in Span(index))
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    internal bool IsFirst(int index) =>
        index == 0 || Tokens[index].LineBefore || (Tokens[index - 1].Kind == TokenKind.Symbol && Text[Tokens[index - 1].Start] is '.' or '!' or '?' or ':' or '"' or '…' or '(' or '-' or '*' or '•');

    internal bool EndsWithName(int index)
    {
        if (index < 0)
        {
            return false;
        }

        var token = Tokens[index];
        return (token.Kind == TokenKind.Placeholder && Text.AsSpan(token.Start, token.Length).SequenceEqual(Placeholders.For(FindingType.Name)))
            || (token.Kind == TokenKind.Word && !IsFreeToken(index) && Findings.Count > 0 && Findings[^1] is { Type: FindingType.Name } finding && finding.End == token.End);
    }

    internal static bool LooksLikePlace(string lower) =>
        PlaceEndings.End(lower) || NameCues.NotSurnames.Contains(lower) || NameCues.NeverNames.Contains(lower);
}
