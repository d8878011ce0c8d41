namespace Medborgardialog.TextAnalysis.Knowledge;

/// <summary>The labelled texts and phrases that the guided classifier learns from.</summary>
internal static class Examples
{
    private const string WrittenFolder = "examples/";

    /// <summary>The answers of the 2019 round (design.md §5), labelled with themes.</summary>
    internal static IReadOnlyList<LabelledExample> Round2019() => Labelled("examples-2019.tsv");

    /// <summary>The phrases of the taxonomy, each labelled with its type.</summary>
    internal static IReadOnlyList<LabelledExample> Phrases() =>
    [
        .. KnowledgeFiles.Rows("phrases.tsv", 3)
            .SelectMany(row => row[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(phrase => new LabelledExample(phrase, [row[0]]))),
    ];

    /// <summary>The answers that were written for the classifier (<c>Data/examples</c>), labelled with types; file by file, in the order of the names.</summary>
    internal static IReadOnlyList<LabelledExample> Written() => [.. WrittenFiles().SelectMany(Written)];

    /// <summary>The names of the files of written answers.</summary>
    internal static IReadOnlyList<string> WrittenFiles() => KnowledgeFiles.Names(WrittenFolder);

    /// <summary>The answers of one of the <see cref="WrittenFiles"/>.</summary>
    internal static IReadOnlyList<LabelledExample> Written(string file) =>
        [.. KnowledgeFiles.Rows(file, 4).Select(row => new LabelledExample(row[3], row[0].Split('|')))];

    private static List<LabelledExample> Labelled(string file) =>
        [.. KnowledgeFiles.Rows(file, 2).Select(row => new LabelledExample(row[1], row[0].Split('|')))];
}
