using Medborgardialog.Client.Gateway.Operations.Analysis;

namespace Medborgardialog.Client.Pages.Analysis;

/// <summary>Which themes a table shows, and which parts under each.</summary>
internal static class ThemeRows
{
    private const int LeastStatements = 5;

    /// <summary>The themes that are part of no other, with statements, or the chosen one.</summary>
    public static IReadOnlyList<ThemeRow> Whole(IReadOnlyList<ThemeRow> themes, string? chosen) =>
        [.. themes.Where(t => (t.StatementCount > 0 || t.Key == chosen) && ParentOf(t, themes) is null)];

    /// <summary>A theme's parts that tell more than the theme does: with a name of their own and enough statements.</summary>
    public static IReadOnlyList<ThemeRow> PartsOf(ThemeRow theme, IReadOnlyList<ThemeRow> themes, string? chosen) =>
    [
        .. themes.Where(t => t.ParentKey == theme.Key && (t.Key == chosen || (t.StatementCount >= LeastStatements && !string.Equals(t.Label, theme.Label, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(t => t.RespondentCount).ThenBy(t => t.Key, StringComparer.Ordinal),
    ];

    /// <summary>Where a theme comes from, in words; a dash for a new one where there is nothing to compare with.</summary>
    public static string Origin(ThemeRow theme, bool isCompared) => theme.Lineage switch
    {
        "CONTINUED" => "fortsätter",
        "MERGED" => $"av {string.Join(" och ", theme.ComesFrom.Select(t => t.Label).Distinct())}",
        "SPLIT" => $"ur {string.Join(", ", theme.ComesFrom.Select(t => t.Label))}",
        "NEW" => isCompared ? "nytt" : "–",
        _ => "utgått",
    };

    private static ThemeRow? ParentOf(ThemeRow theme, IReadOnlyList<ThemeRow> themes) => theme.ParentKey is { } key ? themes.FirstOrDefault(t => t.Key == key && t.StatementCount > 0) : null;
}
