namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Finds names in social media and games: marked ones (<c>@anna_89</c>, <c>dackfredde#0093</c>) and those beside the name of a service (<c>på snap: anna_89</c>).</summary>
internal static class HandleScanner
{
    private const int MaxLength = 40;

    private static readonly WordList Fillers = new(
    [
        "är", "heter", "hette", "e", ":", "=", "-", ",", "(", "\"", "'", "konto", "kontot", "användarnamn", "användare", "användaren", "namn", "namnet", "som", "under", "på", "profilen", "is", "kallar", "sig", ">", "hon", "han", "jag",
    ]);

    // "@kommunen, läser ni det här?": whom the answer speaks to, and no account.
    private static readonly WordList Addressed = new(
    [
        "kommunen", "kommun", "polisen", "polis", "skolan", "rektorn", "politikerna", "politiker", "alla", "ni", "er", "hyresvärden", "regionen", "trafikverket", "skatteverket", "torget", "stationen", "centrum", "skola", "hemma",
    ]);

    internal static void ScanMarked(TextTokens tokens)
    {
        var text = tokens.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '@' && (i == 0 || !IsHandleCharacter(text[i - 1])))
            {
                var end = EndOf(text, i + 1);
                if (end - i >= 3 && !Addressed.Contains(text[(i + 1)..end].ToLowerInvariant()))
                {
                    tokens.TryTake(FindingType.Handle, i, end);
                }
            }
            else if (text[i] == '#' && i > 1 && IsHandleCharacter(text[i - 1]) && HasFourDigits(text, i + 1))
            {
                tokens.TryTake(FindingType.Handle, StartOf(text, i), i + 5);
            }
        }
    }

    internal static void ScanAnnounced(TextTokens tokens)
    {
        var service = false;
        for (var i = 0; i < tokens.Tokens.Count; i++)
        {
            var word = tokens.Lower(i);
            if (tokens.IsSymbol(i + 1, '.') && tokens.IsSymbol(i + 3, '/') && ServiceNames.IsDomain(word, tokens.Lower(i + 2)))
            {
                // "snapchat.com/add/anna" and "instagram.com/anna": the last part of the path.
                Take(tokens, tokens.Lower(i + 4) is "add" or "u" or "user" ? i + 6 : i + 4, true);
            }
            else if (ServiceNames.IsService(word) && tokens.IsFreeToken(i))
            {
                service = true;
                TryAfter(tokens, i, true);
                if (!ServiceNames.IsMarket(word))
                {
                    // "köpte en ps5 på blocket".
                    TryBefore(tokens, i);
                }
            }
            else if (ServiceNames.IsAnnouncer(word))
            {
                service |= ServiceNames.IsAccount(word);
                TryAfter(tokens, i, service);
            }
            else if (tokens.IsSymbol(i, '_'))
            {
                TryUnderscore(tokens, i);
            }
        }
    }

    private static void TryAfter(TextTokens tokens, int index, bool service)
    {
        var (next, sure) = (index + 1, false);
        while (next < index + 5 && Fillers.Contains(tokens.Lower(next)))
        {
            sure |= tokens.Lower(next) is ":" or "=" or "heter" or "hette" or "\"";
            next++;
        }

        // "Kontot heter bluff" may be one at a bank; a plain word needs a service before it in the text.
        Take(tokens, next, sure && service);
    }

    private static void Take(TextTokens tokens, int next, bool sure)
    {
        if (next >= tokens.Tokens.Count || tokens.Tokens[next].Kind is TokenKind.Symbol or TokenKind.Placeholder && !tokens.IsSymbol(next, '_'))
        {
            return;
        }

        var start = tokens.Tokens[next].Start;
        var end = EndOf(tokens.Text, start);
        if (LooksLikeHandle(tokens.Text.AsSpan(start, end - start)) || (sure && IsAlone(tokens, next, end)))
        {
            tokens.TryTake(FindingType.Handle, start, end);
        }
    }

    // "lovisa_hg": hardly anything else in an answer has an underscore between letters, except the names of files.
    private static void TryUnderscore(TextTokens tokens, int index)
    {
        var (start, end) = (StartOf(tokens.Text, tokens.Tokens[index].Start), EndOf(tokens.Text, tokens.Tokens[index].Start));
        var span = tokens.Text.AsSpan(start, end - start);
        var name = span.Trim('_');
        var (letters, signs, last) = (0, 0, name.LastIndexOf('.'));
        foreach (var c in name)
        {
            letters += char.IsLower(c) ? 1 : 0;
            signs += c == '_' ? 1 : 0;
        }

        var file = last > 0 && name.Length - last is 4 or 5 && name[(last + 1)..].IndexOfAnyExceptInRange('a', 'z') < 0;
        if (letters > 2 && signs is > 0 and < 4 && !file && !(start > 0 && tokens.Text[start - 1] is '/' or '#' or '\\'))
        {
            tokens.TryTake(FindingType.Handle, start, end);
        }
    }

    private static void TryBefore(TextTokens tokens, int index)
    {
        var last = index - 1;
        var on = false;
        while (last > index - 4 && (tokens.Lower(last) is "på" or "i" or "(" or "," or "min" or "via" or "on" or "sin" or "hans" or "hennes"))
        {
            on |= tokens.Lower(last) is "på" or "i" or "(" or "via" or "on";
            last--;
        }

        if (!on || last < 0 || tokens.Tokens[last].Kind == TokenKind.Placeholder || tokens.IsSymbol(last, '.'))
        {
            return;
        }

        var end = tokens.Tokens[last].End;
        var start = StartOf(tokens.Text, end);
        var first = last;
        while (first > 0 && tokens.Tokens[first].Start > start)
        {
            first--;
        }

        var named = tokens.Lower(first - 1) is "heter" or "kallas" or "hette" or "sig";
        if (end > start && (LooksLikeHandle(tokens.Text.AsSpan(start, end - start)) || (named && tokens.IsWord(last))))
        {
            tokens.TryTake(FindingType.Handle, start, end);
        }
    }

    // A plain word is a handle after "snap:" only where nothing of a sentence follows.
    private static bool IsAlone(TextTokens tokens, int index, int end)
    {
        var after = index + 1;
        while (after < tokens.Tokens.Count && tokens.Tokens[after].Start < end)
        {
            after++;
        }

        return end - tokens.Tokens[index].Start >= 3
            && (after >= tokens.Tokens.Count || tokens.Tokens[after].LineBefore || tokens.Tokens[after].Kind == TokenKind.Symbol || tokens.Lower(after) is "och" or "å" or "på" or "men" or "som");
    }

    private static bool LooksLikeHandle(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
        {
            return false;
        }

        var (letters, digits, signs, humps) = (0, 0, 0, 0);
        for (var i = 0; i < word.Length; i++)
        {
            letters += char.IsLetter(word[i]) ? 1 : 0;
            digits += char.IsDigit(word[i]) ? 1 : 0;
            signs += word[i] is '_' or '.' ? 1 : 0;
            humps += i > 0 && char.IsUpper(word[i]) && char.IsLower(word[i - 1]) ? 1 : 0;
        }

        return letters > 1 && (signs > 0 || humps > 0 || (digits > 0 && char.IsLetter(word[0])));
    }

    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MaxLength && (IsHandleCharacter(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        while (end > start && text[end - 1] is '.')
        {
            end--;
        }

        return end;
    }

    private static int StartOf(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < MaxLength && IsHandleCharacter(text[start - 1]))
        {
            start--;
        }

        while (start < end && text[start] == '.')
        {
            start++;
        }

        return start;
    }

    private static bool HasFourDigits(string text, int start) =>
        start + 4 <= text.Length && text.AsSpan(start, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (start + 4 == text.Length || !char.IsLetterOrDigit(text[start + 4]));

    private static bool IsHandleCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';
}
