using System.Buffers;
using System.Collections.Frozen;

namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Finds registration plates of the Swedish forms ABC 123 and ABC 12A (Transportstyrelsen), and personal plates after a word that announces them.</summary>
internal static class PlateScanner
{
    private const int ContextLength = 48;

    // Three letters that stand before a number without being a plate: currencies, norms, makes, authorities and short words in texts written in capitals.
    private static readonly FrozenSet<string> NotLetters = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
    [
        "pvc", "iso", "lvu", "lvm", "hvb", "sfi", "ivo", "vab", "svt", "vvs", "kvm", "vip", "hiv", "iq", "via", "vid", "vad", "vet", "vit", "vår", "vem", "inte", "sig", "mig", "dig", "vi", "ini", "tgv", "ivl", "wifi", "sal", "lpg", "nya", "art", "zon", "sms", "fyr", "sjö", "sek", "eur", "usd", "nok", "dkk", "ktm", "bmw", "ral", "abs", "led", "gps", "jas", "sas", "hsb", "abf", "bun", "ksn", "dnr", "lss", "sol", "lag", "ufo", "fsc", "sms", "mms", "usb", "ram", "ssd", "mac", "stc", "dab", "mhz", "kwh", "rum", "hus", "kod", "max", "ish", "ca", "och", "har", "tar", "tog", "kan", "men", "ett", "den", "det", "dem", "dom", "som", "man", "kom", "kostar", "hela", "nya", "gav", "får", "fick", "bor", "sen", "sedan", "mer", "mot", "med", "nu", "typ", "cirka", "bara", "runt", "ung", "per", "sju", "sex", "tre", "två", "fyra", "etc", "tex", "mm", "pga", "osv", "ggr", "bla", "sop", "buss", "tåg", "dag", "jag", "hon", "han", "åk", "port", "plan", "kap", "sid", "art", "rad", "del", "kg", "lgh", "box", "tel", "tfn", "mob", "oms", "pin", "fax", "fm", "crf", "cbr", "gsx", "tgb", "mch", "kom", "vfr", "drz", "klr", "wrx", "gtr", "gti", "tdi", "srt", "dtp", "nr", "ks", "kf", "sn", "ps", "rv", "pl", "lv", "eu", "bf", "mph", "rpm", "ltr", "rb", "msb", "skr", "vrd", "btw", "for", "the", "and", "was", "had", "her", "his", "not", "did", "out", "ger", "bud", "hyr", "dit", "hit", "ner", "upp", "fri", "full", "lite", "nog", "hos", "von", "mit", "der", "die", "das", "und", "are", "has", "but", "all", "any", "one", "two", "six", "ten", "top", "fem", "nio", "tio",
    ]);

    private static readonly WordList Units = new(
    [
        "kr", "kronor", "spänn", "km", "m", "meter", "mil", "st", "stycken", "gånger", "ggr", "personer", "barn", "år", "dagar", "timmar", "min", "minuter", "watt", "w", "db", "decibel", "liter", "kg", "ton", "kubik", "cc", "procent", "hk", "elever", "röster", "platser", "meters", "mm", "cm", "tusen", "metres", "meters", "miles", "euro", "times",
    ]);

    private static readonly SearchValues<string> PlateWords = SearchValues.Create(["skylt", "regnr", "reg.nr", "reg nr", "reg skylt", "registrering", "reg:", "reg ", "plåt", "nummerpl", "reg.", "regist", "plate"], StringComparison.Ordinal);

    private static readonly string[] VehicleWords =
        ["bil", "mopp", "moped", "cykel", "hjuling", "epa", "traktor", "volvo", "saab", "audi", "bmw", "golf", "merc", "mersa", "skoda", "kia", "toyota", "ford", "opel", "passat", "tesla", "skåp", "buss", "lastbil", "motorcykel", "hoj", "mc", "cross", "skoter", "husvagn", "släp", "kombi", "taxi", "skylt", "reg", "plåt", "kör", "körde", "parker", "fordon", "car", "van", "transit", "sprinter", "caddy", "berlingo", "peugeot", "renault", "citroen", "nissan", "hyundai", "mazda", "honda", "yamaha", "kawasaki", "suzuki", "subaru", "mitsubishi", "porsche", "jeep", "lexus", "dacia", "octavia", "polo", "focus", "fiesta", "mondeo", "pickup", "pick-up", "corolla", "pajero"];

    private static readonly SearchValues<string> AnyVehicleWord = SearchValues.Create(VehicleWords, StringComparison.Ordinal);

    internal static void Scan(TextTokens tokens)
    {
        for (var i = 0; i < tokens.Tokens.Count; i++)
        {
            if (!tokens.IsFreeToken(i))
            {
                continue;
            }

            var token = tokens.Tokens[i];
            if (token is { Kind: TokenKind.Mixed, Length: 6 } && IsLetters(tokens.Span(i)[..3]) && IsTail(tokens.Span(i)[3..]))
            {
                TryJoined(tokens, i);
            }
            else if (token is { Kind: TokenKind.Word, Length: 1 } && PlateForms.SpelledEnd(tokens, i) is >= 0 and var last)
            {
                TakeBesideVehicle(tokens, i, last);
            }
            else if (token is { Kind: TokenKind.Word, Length: 2 or 3 } && PlateForms.ForeignEnd(tokens, i) is >= 0 and var end)
            {
                TakeBesideVehicle(tokens, i, end);
            }
            else if (token is { Kind: TokenKind.Word, Length: 3 } && IsLetters(tokens.Span(i)))
            {
                TryParted(tokens, i);
            }
            else if (IsAnnouncer(tokens.Lower(i)) || (tokens.Lower(i) == "till" && tokens.Lower(i - 1) is "ägaren" or "ägare"))
            {
                TryPersonal(tokens, i);
            }
        }
    }

    private static void TryJoined(TextTokens tokens, int index)
    {
        var span = tokens.Span(index);
        var upper = char.IsUpper(span[0]) && char.IsUpper(span[2]);
        var stopped = NotLetters.Contains(span[..3].ToString());
        var endsWithLetter = char.IsLetter(span[5]);
        if ((upper || !endsWithLetter || !tokens.Lower(index).EndsWith("km", StringComparison.Ordinal)) && (!stopped || HasVehicle(tokens, index, index)))
        {
            tokens.TryTake(FindingType.Plate, tokens.Tokens[index].Start, tokens.Tokens[index].End);
        }
    }

    private static void TryParted(TextTokens tokens, int index)
    {
        var sign = (uint)(index + 1) < (uint)tokens.Tokens.Count && tokens.Text[tokens.Tokens[index + 1].Start] is '-' or '.' or ':' or '/' or '_' or '*';
        var tail = sign ? index + 2 : index + 1;
        if (tokens.IsFreeToken(tail) && tokens.Tokens[tail] is { Kind: TokenKind.Number, Length: 2, LineBefore: false } && tokens.IsFreeToken(tail + 1) && tokens.Tokens[tail + 1] is { Kind: TokenKind.Word, Length: 1 })
        {
            TryThreeParts(tokens, index, tail + 1);
            return;
        }

        if (!tokens.IsFreeToken(tail) || tokens.Tokens[tail].Length != 3 || tokens.Tokens[tail].LineBefore || !IsTail(tokens.Span(tail)) || Units.Contains(tokens.Lower(tail + 1)))
        {
            return;
        }

        // "RKP 060-7828" is the number of a record.
        if (tokens.IsSymbol(tail + 1, '-') && tail + 2 < tokens.Tokens.Count && tokens.Tokens[tail + 2].Kind == TokenKind.Number && !tokens.Tokens[tail + 2].SpaceBefore)
        {
            return;
        }

        // More digits after it make it an amount or a number of another kind ("ABC 123 456").
        if (tail + 1 < tokens.Tokens.Count && tokens.Tokens[tail + 1].Kind == TokenKind.Number && !tokens.Tokens[tail + 1].LineBefore)
        {
            return;
        }

        var span = tokens.Span(index);
        var upper = char.IsUpper(span[0]) && char.IsUpper(span[1]) && char.IsUpper(span[2]);
        var stopped = NotLetters.Contains(tokens.Lower(index));
        var announced = IsAnnounced(tokens, index);
        if (sign && !tokens.IsSymbol(index + 1, '-') && !announced && !HasVehicle(tokens, index, tail))
        {
            return;
        }

        // "vit skåpbil dfr 408", "MLT 551 och nnz 903".
        var small = !upper && !stopped && (PlateForms.IsUnpronounceable(span) || IsVehicle(tokens.Lower(index - 1))) && (HasVehicle(tokens, index, tail) || tokens.Findings.Exists(f => f.Type == FindingType.Plate));
        if (announced || small || (upper && !stopped && (tokens.LetterCase != TextCase.Capitals || HasVehicle(tokens, index, tail))))
        {
            if (!stopped || announced)
            {
                tokens.TryTake(FindingType.Plate, tokens.Tokens[index].Start, tokens.Tokens[tail].End);
            }
        }
    }

    // "MUS 66 D" is a plate beside a vehicle only.
    private static void TryThreeParts(TextTokens tokens, int index, int last)
    {
        if (char.IsUpper(tokens.Span(index)[0]) && char.IsUpper(tokens.Span(last)[0]) && !NotLetters.Contains(tokens.Lower(index)) && HasVehicle(tokens, index, last))
        {
            tokens.TryTake(FindingType.Plate, tokens.Tokens[index].Start, tokens.Tokens[last].End);
        }
    }

    private static bool IsVehicle(string word) => word.Length > 2 && !word.StartsWith("kör", StringComparison.Ordinal) && VehicleWords.Any(vehicle => word.StartsWith(vehicle, StringComparison.Ordinal));

    private static void TakeBesideVehicle(TextTokens tokens, int first, int last)
    {
        if (!NotLetters.Contains(tokens.Lower(first)) && (IsAnnounced(tokens, first) || HasVehicle(tokens, first, last)))
        {
            tokens.TryTake(FindingType.Plate, tokens.Tokens[first].Start, tokens.Tokens[last].End);
        }
    }

    // "skylten BIGPAPA": two to seven capitals and digits right after the word.
    private static void TryPersonal(TextTokens tokens, int index)
    {
        var next = index + 1;
        var own = tokens.Lower(index - 1) is "egen" or "personlig" or "personliga" or "eget" or "egna";
        while (next < index + 3 && (tokens.IsSymbol(next, ':') || (own && (tokens.IsSymbol(next, ',') || tokens.IsSymbol(next, '('))) || tokens.Lower(next) == "med" || tokens.IsSymbol(next, '"') || tokens.Lower(next) is "är" or "nr" or "heter" or "står"))
        {
            next++;
        }

        if (tokens.LetterCase == TextCase.Capitals || !tokens.IsFreeToken(next) || tokens.Tokens[next].Kind is not (TokenKind.Word or TokenKind.Mixed) || tokens.Tokens[next].Length is < 2 or > 7)
        {
            return;
        }

        foreach (var c in tokens.Span(next))
        {
            if (!char.IsUpper(c) && !char.IsDigit(c))
            {
                return;
            }
        }

        // "skylten TÄNK PÅ BARNEN" is a sign, and "skylt ABC 123" is found as two parts.
        var after = next + 1;
        if (after < tokens.Tokens.Count && !tokens.Tokens[after].LineBefore && (tokens.Tokens[after].Kind is TokenKind.Number or TokenKind.Mixed || (tokens.Tokens[after].Kind == TokenKind.Word && !char.IsLower(tokens.Span(after)[^1]))))
        {
            return;
        }

        tokens.TryTake(FindingType.Plate, tokens.Tokens[next].Start, tokens.Tokens[next].End);
    }

    private static bool IsAnnouncer(string word) =>
        word is "skylt" or "skylten" or "regnr" or "regnummer" or "registreringsnummer" or "registreringsnumret" or "reg" or "regskylt" or "regskylten" or "nummerplåt" or "nummerplåten" or "plåt" or "plåten" or "registreringsskylt" or "registreringsskylten" or "regnumret" or "plates";

    private static bool IsAnnounced(TextTokens tokens, int index)
    {
        var before = tokens.Before(tokens.Tokens[index].Start, 28);
        return before.AsSpan().ContainsAny(PlateWords);
    }

    private static bool HasVehicle(TextTokens tokens, int first, int last)
    {
        var start = Math.Max(0, tokens.Tokens[first].Start - ContextLength);
        var end = Math.Min(tokens.Text.Length, tokens.Tokens[last].End + 24);
        var around = tokens.Text[start..end].ToLowerInvariant();
        return around.AsSpan().ContainsAny(AnyVehicleWord);
    }

    // Real plates lack I, Q and V; people who mistype or invent one do not know that.
    private static bool IsLetters(ReadOnlySpan<char> letters)
    {
        var upper = char.IsAsciiLetterUpper(letters[0]);
        foreach (var c in letters)
        {
            if (!char.IsAsciiLetter(c) || (!upper && char.IsAsciiLetterUpper(c)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTail(ReadOnlySpan<char> tail) =>
        tail.Length == 3 && char.IsAsciiDigit(tail[0]) && char.IsAsciiDigit(tail[1]) && (char.IsAsciiDigit(tail[2]) || char.IsAsciiLetter(tail[2]));
}
