namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Words for social media and for accounts there.</summary>
internal static class ServiceNames
{
    private static readonly WordList Services = new(
    [
        "snap", "snapp", "snäpp", "snapchat", "snapchatt", "snappen", "snapen", "insta", "instagram", "instan", "ig", "discord", "dc", "tiktok", "tictok", "tik-tok", "roblox", "twitch", "kik", "telegram", "twitter", "steam", "fortnite", "minecraft", "psn", "xbox", "gamertag", "facebook", "fb", "facet", "youtube", "yt", "reddit", "messenger", "threads", "bluesky", "mastodon", "jodel", "wickr", "signal", "vinted", "tinder", "blocket", "tradera", "flashback", "viber", "whatsapp", "linkedin", "bereal",
    ]);

    private static readonly WordList Announcers = new(
    [
        "användarnamn", "användarnamnet", "användaren", "användare", "konto", "kontot", "nick", "nicket", "nickname", "alias", "aliaset", "username", "gamertag", "profilen", "profil", "tag", "handle", "signaturen",
    ]);

    private static readonly WordEndings AccountEndings = new("konto", "kontot", "kanal", "kanalen", "namn", "namnet", "profil", "profilen", "sida", "sidan", "grupp", "gruppen", "nick", "användare", "användaren", "användarnamn");

    private static readonly string[] LongServices = ["snap", "snapchat", "insta", "instagram", "discord", "tiktok", "roblox", "twitch", "telegram", "twitter", "steam", "facebook", "youtube", "reddit", "fb", "tik-tok", "xbox", "psn", "kik"];

    internal static bool IsService(string lower) => Services.Contains(lower);

    /// <summary>Whether things are bought there, so that the word before it is a thing rather than an account.</summary>
    internal static bool IsMarket(string lower) => lower is "blocket" or "tradera" or "vinted";

    internal static bool IsAnnouncer(string lower) => Announcers.Contains(lower) || IsAccount(lower);

    /// <summary>"instagramkontot", "steam-namn", "telegramkanalen".</summary>
    internal static bool IsAccount(string lower)
    {
        if (lower.Length < 6)
        {
            return false;
        }

        foreach (var ending in AccountEndings.Possible(lower))
        {
            if (lower.Length > ending.Length + 1 && lower.EndsWith(ending, StringComparison.Ordinal) && LongServices.Contains(lower[..^ending.Length].TrimEnd('-')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parts of a domain that accounts have addresses under: "x.com", "t.me".</summary>
    internal static bool IsDomain(string name, string ending) =>
        (ending == "com" && (Services.Contains(name) || name == "x")) || (name, ending) is ("t", "me") or ("twitch", "tv") or ("discord", "gg") or ("threads", "net") or ("wa", "me") or ("bsky", "app");
}
