using System.Reflection;

namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>The names that people bear, and how sure each is to be a name.</summary>
internal static class NameLexicon
{
    private static readonly WordList Given = Read("given-names.txt");
    private static readonly WordList Ambiguous = Read("given-names-ambiguous.txt");
    private static readonly WordList Surnames = Read("surnames.txt");
    private static readonly WordList Towns = Read("towns.txt");

    private static readonly WordList Sounds = new(Given.Words.Where(name => name.Length > 4).Select(Sound));

    private static readonly WordEndings SurnameEndings = new(
        "ström", "berg", "bergh", "gren", "kvist", "qvist", "lund", "dahl", "man", "stedt", "holm", "blad", "blom", "strand", "mark", "vall", "wall", "bäck", "skog", "feldt", "felt", "hjelm", "sköld", "crona", "krona", "stråle", "ell", "én", "fors", "löf", "lööf", "lind", "borg", "stam", "brandt", "hag", "roth", "stav", "fält", "kvarn", "ling", "vik", "ryd", "hed", "åker", "sten", "stål", "fejk");

    // Endings of surnames in other languages that no Swedish word has.
    private static readonly WordEndings ForeignEndings = new("ović", "ovic", "enko", "ević", "evic", "ić", "ewski", "owski", "ewska", "owska", "iewicz", "owicz", "zadeh", "oğlu", "oglu", "shvili", "yan", "opoulos");

    private static readonly WordList SurnameBeginnings = new(
    [
        "ahl", "ahr", "al", "alm", "appel", "asp", "back", "bar", "berg", "björk", "björn", "blad", "blom", "bo", "borg", "bratt", "bränn", "bro", "brun", "byström", "by", "båt", "bäck", "carl", "ceder", "dahl", "dal", "ed", "ek", "eng", "elm", "fager", "falk", "fjäll", "fors", "fri", "fur", "furu", "gran", "gren", "grön", "gull", "guld", "gyll", "gyllen", "hag", "hall", "hammar", "hass", "hassel", "hed", "hedqv", "hell", "hjort", "holm", "hult", "häll", "hög", "humle", "in", "järn", "kall", "karl", "kihl", "kjell", "klint", "kron", "kull", "kvarn", "lager", "land", "lax", "lilj", "lilje", "lin", "lind", "linde", "ljung", "lund", "lång", "löf", "löv", "lönn", "malm", "mell", "mo", "mol", "myr", "mör", "nord", "norr", "ny", "ny-", "näs", "olof", "palm", "pil", "post", "prov", "ren", "rid", "ros", "rosen", "ryd", "råd", "röd", "rönn", "sand", "selin", "silfver", "silver", "sjö", "skog", "skoog", "sol", "stark", "sten", "stål", "ståhl", "strand", "ström", "sund", "svan", "svart", "sved", "svärd", "säf", "söder", "tall", "thun", "tor", "torn", "trä", "tun", "törn", "ull", "upp", "vall", "wall", "vass", "wass", "vest", "west", "väst", "wester", "vester", "vik", "wik", "vin", "win", "vind", "wind", "ving", "wing", "wahl", "wenn", "wid", "wret", "zetter", "åker", "åhl", "ål", "ång", "ås", "äng", "äpple", "ö", "ög", "öhr", "öst", "öster",
    ]);

    /// <summary>A given name and hardly anything else, also doubled (Ann-Kristin) or with a nickname before (Lill-Kenta).</summary>
    internal static bool IsGiven(string lower) =>
        lower.Length > 1 && !Ambiguous.Contains(lower) && (Given.Contains(lower) || IsDoubled(lower) || (lower[^1] == 's' && lower.Length > 3 && IsGivenGenitive(lower[..^1])));

    /// <summary>A given name that is also an ordinary word.</summary>
    internal static bool IsAmbiguous(string lower, bool genitive = true) => Ambiguous.Contains(lower) || (genitive && lower.Length > 3 && lower[^1] == 's' && Ambiguous.Contains(lower[..^1]) && !Given.Contains(lower));

    internal static bool IsAnyGiven(string lower) => IsGiven(lower) || IsAmbiguous(lower);

    /// <summary>A given name or a surname.</summary>
    internal static bool IsAny(string lower) => IsAnyGiven(lower) || IsSurname(lower);

    /// <summary>A surname listed or of a form that only surnames have.</summary>
    internal static bool IsSurname(string lower)
    {
        if (lower.Length < 2)
        {
            return false;
        }

        return Surnames.Contains(lower) || IsPatronymic(lower) || IsCompound(lower) || (lower.Length > 4 && lower[^1] == 's' && (Surnames.Contains(lower[..^1]) || IsCompound(lower[..^1])))
            || (lower.Length > 5 && (lower.StartsWith("al-", StringComparison.Ordinal) || lower.StartsWith("el-", StringComparison.Ordinal)))
            || (lower.Contains('-') && lower.Split('-').All(part => part.Length > 2 && IsSurname(part)));
    }

    /// <summary>A surname made from a father's name (Karlsson, Birgersdotter), in the genitive too.</summary>
    internal static bool IsPatronymic(string lower)
    {
        var name = lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) ? lower[..^1] : lower;
        return (name.Length > 6 && name.EndsWith("sson", StringComparison.Ordinal)) || (name.Length > 9 && name.EndsWith("sdotter", StringComparison.Ordinal))
            || (name.Length > 6 && ForeignEndings.End(name));
    }

    /// <summary>Whether the word ends as surnames do; true of many place names as well.</summary>
    internal static bool HasSurnameEnding(string lower) => lower.Length > 5 && SurnameEndings.End(lower);

    /// <summary>Whether the word is another spelling of a given name (Wictoria, Mickael, Kristofer).</summary>
    internal static bool SoundsGiven(string lower) => lower.Length > 4 && Sounds.Contains(Sound(lower));

    internal static bool IsTown(string lower) => Towns.Contains(lower);

    private static bool IsGivenGenitive(string name) => !Ambiguous.Contains(name) && (Given.Contains(name) || IsDoubled(name));

    private static bool IsDoubled(string lower)
    {
        var dash = lower.IndexOf('-', StringComparison.Ordinal);
        if (dash < 2 || dash > lower.Length - 3)
        {
            return false;
        }

        var (first, second) = (lower[..dash], lower[(dash + 1)..]);
        second = second.EndsWith('s') && !Given.Contains(second) && !Ambiguous.Contains(second) ? second[..^1] : second;
        return (Given.Contains(second) || (Ambiguous.Contains(second) && Given.Contains(first))) && (Given.Contains(first) || Ambiguous.Contains(first) || first is "lill" or "stor" or "gammel" or "svart" or "röd" or "tjock" or "långe");
    }

    private static bool IsCompound(string lower)
    {
        if (lower.Length < 6)
        {
            return false;
        }

        foreach (var ending in SurnameEndings.Possible(lower))
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal) && SurnameBeginnings.Contains(lower.AsSpan(0, lower.Length - ending.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Sound(string word)
    {
        var sound = new System.Text.StringBuilder(word.Length);
        foreach (var c in word.Replace("ph", "f", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("ch", "k", StringComparison.Ordinal).Replace("th", "t", StringComparison.Ordinal).Replace("ie", "i", StringComparison.Ordinal))
        {
            var plain = c switch { 'w' => 'v', 'c' => 'k', 'z' => 's', 'q' => 'k', 'é' or 'è' => 'e', 'y' => 'i', _ => c };
            if (sound.Length == 0 || sound[^1] != plain)
            {
                sound.Append(plain);
            }
        }

        return sound.ToString();
    }

    private static WordList Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Redaction.{file}") ?? throw new InvalidOperationException($"The resource Redaction.{file} is missing.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()));
            }
        }

        return new WordList(words);
    }
}
