using System.Text.RegularExpressions;

namespace Medborgardialog.Domain.Promises;

/// <summary>
/// Finds Swedish words that make a promise sound like one without saying what will be done: to increase, strengthen, work for, continually,
/// when needed. In all the forms in which such sentences have them; never inside other words.
/// </summary>
public static partial class VagueWords
{
    /// <summary>The vague words of a text, as they stand there, each once, in order.</summary>
    /// <param name="text">The text; null holds none.</param>
    public static IReadOnlyList<string> In(string? text) => text is null
        ? []
        : [.. Vague().Matches(text).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    [GeneratedRegex(
        """
        \b(
          (?: öka | stärka | förbättra | utveckla | främja | motverka | prioritera | uppmärksamma ) (?: r | s | de | d | t )?
        | öka[dt]e? | stärk (?: er | s | te? | ta ) | utökad?e?t?
        | kontinuerlig[ta]? | regelbund (?: en | et | na ) | löpande | fortlöpande
        | verkar? \s+ för | arbet (?: a | ar | e | et ) \s+ (?: med | för ) | jobbar? \s+ (?: med | för )
        | strävar? \s+ efter | försök (?: a | er )
        | vid \s+ behov | om \s+ möjligt | så \s+ långt \s+ (?: det \s+ är \s+ )? möjligt | i \s+ möjligaste \s+ mån
        | när \s+ resurser(?:na)? \s+ finns | lämplig (?: a | t )? \s+ åtgärd (?: er )? | eventuell (?: t | a )?
        )\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Vague();
}
