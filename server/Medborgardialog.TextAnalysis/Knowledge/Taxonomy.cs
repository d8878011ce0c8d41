namespace Medborgardialog.TextAnalysis.Knowledge;

/// <summary>A guided theme (themes.tsv).</summary>
internal sealed record GuidedTheme(string Id, string Label, ThemeKind Kind, IReadOnlyList<int> Types);

/// <summary>A problem type P01–P37 or non-problem class N1–N7 (domain.md §4).</summary>
/// <param name="Id">P01–P37 or N1–N7.</param>
/// <param name="Label">The Swedish label.</param>
/// <param name="Kind">The kind as the file has it.</param>
/// <param name="Theme">Index of the guided theme, or -1 for a non-problem class.</param>
internal sealed record ProblemType(string Id, string Label, string Kind, int Theme);

/// <summary>The problem types and the guided themes that hold them.</summary>
internal sealed class Taxonomy
{
    private readonly Dictionary<string, IReadOnlyList<int>> _byLabel = new(StringComparer.Ordinal);

    private Taxonomy(IReadOnlyList<GuidedTheme> themes, IReadOnlyList<ProblemType> types)
    {
        Themes = themes;
        Types = types;
        for (var t = 0; t < types.Count; t++)
        {
            _byLabel[types[t].Id] = [t];
        }

        foreach (var theme in themes)
        {
            _byLabel[theme.Id] = theme.Types;
        }

        foreach (var row in KnowledgeFiles.Rows("codes.tsv", 2))
        {
            _byLabel[row[0]] = _byLabel.GetValueOrDefault(row[1], []);
        }

        _byLabel["off_topic"] = _byLabel[Theme.NoneId] = [.. Enumerable.Range(0, types.Count).Where(t => types[t].Theme < 0)];
    }

    /// <summary>The one taxonomy of this build.</summary>
    internal static Taxonomy Shared { get; } = Read();

    internal IReadOnlyList<GuidedTheme> Themes { get; }

    internal IReadOnlyList<ProblemType> Types { get; }

    /// <summary>The types that a label stands for: one for a type's id, several for a theme's id or <c>none</c>, none for an unknown label.</summary>
    internal IReadOnlyList<int> TypesOf(string label) => _byLabel.GetValueOrDefault(label, []);

    /// <summary>The theme id that a label belongs to, or <see langword="null"/> for an unknown label.</summary>
    internal string? ThemeIdOf(string label) =>
        TypesOf(label) is [var first, ..] ? ThemeIdOf(first) : null;

    internal bool IsGuided(string themeId) => Themes.Any(theme => theme.Id == themeId);

    internal string ThemeIdOf(int type) => Types[type].Theme < 0 ? Theme.NoneId : Themes[Types[type].Theme].Id;

    private static Taxonomy Read()
    {
        var typeRows = KnowledgeFiles.Rows("types.tsv", 3);
        var typeIds = typeRows.Select(row => row[0]).ToList();
        var themes = KnowledgeFiles.Rows("themes.tsv", 4)
            .Select(row => new GuidedTheme(
                row[0], row[1], Enum.Parse<ThemeKind>(row[3], ignoreCase: true), [.. row[2].Split('|').Select(id => typeIds.IndexOf(id))]))
            .ToList();
        var types = typeRows
            .Select((row, t) => new ProblemType(row[0], row[2], row[1], themes.FindIndex(theme => theme.Types.Contains(t))))
            .ToList();
        return new Taxonomy(themes, types);
    }
}
