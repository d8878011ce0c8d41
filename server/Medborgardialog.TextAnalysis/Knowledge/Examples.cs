namespace Medborgardialog.TextAnalysis.Knowledge;

/// <summary>The labelled texts and phrases that the guided classifier learns from.</summary>
internal static class Examples
{
    /// <summary>The answers of the 2019 round (design.md §5), labelled with themes.</summary>
    internal static IReadOnlyList<LabelledExample> Round2019() => Labelled("examples-2019.tsv");

    /// <summary>The phrases of the taxonomy, each labelled with its type.</summary>
    internal static IReadOnlyList<LabelledExample> Phrases() =>
    [
        .. KnowledgeFiles.Rows("phrases.tsv", 3)
            .SelectMany(row => row[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(phrase => new LabelledExample(phrase, [row[0]]))),
    ];

    private static List<LabelledExample> Labelled(string file) =>
        [.. KnowledgeFiles.Rows(file, 2).Select(row => new LabelledExample(row[1], row[0].Split('|')))];
}
