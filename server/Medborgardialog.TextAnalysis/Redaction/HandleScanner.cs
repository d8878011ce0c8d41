namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Finds names in social media and games: marked ones (<c>@anna_89</c>, <c>dackfredde#0093</c>) and those beside the name of a service (<c>på snap: anna_89</c>).</summary>
internal static class HandleScanner
{
    private const int MaxLength = 40;

    private static readonly HashSet<string> Services = new(StringComparer.Ordinal)
    {
        "snap", "snapp", "snäpp", "snapchat", "snapchatt", "snappen", "snapen", "insta", "instagram", "instan", "ig", "discord", "dc", "tiktok", "tictok", "tik-tok", "roblox", "twitch", "kik", "telegram", "twitter", "steam", "fortnite", "minecraft", "psn", "xbox", "gamertag", "facebook", "fb", "facet", "youtube", "yt", "reddit", "messenger", "threads", "bluesky", "mastodon", "jodel", "wickr", "signal", "vinted", "tinder", "blocket", "tradera", "flashback", "viber", "whatsapp", "linkedin", "bereal",
    };

    private static readonly HashSet<string> Announcers = new(StringComparer.Ordinal)
    {
        "användarnamn", "användarnamnet", "användaren", "användare", "konto", "kontot", "nick", "nicket", "nickname", "alias", "aliaset", "username", "gamertag", "profilen", "profil", "tag", "handle", "signaturen",
    };

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "är", "heter", "hette", "e", ":", "=", "-", ",", "(", "\"", "'", "konto", "kontot", "användarnamn", "användare", "användaren", "namn", "namnet", "som", "under", "på", "profilen", "is", "kallar", "sig", ">",
    };

    internal static void ScanMarked(TextTokens tokens)
    {
        var text = tokens.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '@' && (i == 0 || !IsHandleCharacter(text[i - 1])))
            {
                var end = EndOf(text, i + 1);
                if (end - i >= 3)
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
        for (var i = 0; i < tokens.Tokens.Count; i++)
        {
            var word = tokens.Lower(i);
            var service = Services.Contains(word);
            if (service && tokens.IsFreeToken(i))
            {
                TryAfter(tokens, i, true);
                TryBefore(tokens, i);
            }
            else if (Announcers.Contains(word))
            {
                TryAfter(tokens, i, false);
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

        // "snapchat.com/add/anna" and "instagram.com/anna": the last part of the path.
        if (service && tokens.IsSymbol(index + 1, '.') && tokens.Lower(index + 2) == "com" && tokens.IsSymbol(index + 3, '/'))
        {
            next = tokens.Lower(index + 4) is "add" or "u" or "user" ? index + 6 : index + 4;
            sure = true;
        }

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
