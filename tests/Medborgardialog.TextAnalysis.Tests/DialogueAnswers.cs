namespace Medborgardialog.TextAnalysis.Tests;

/// <summary>The example answers that the server ships.</summary>
internal static class DialogueAnswers
{
    private static readonly Lazy<IReadOnlyList<string>> LazyAll = new(() => [.. Read("answers-2019.tsv"), .. Read("answers-2017.tsv")]);

    /// <summary>Those of 2019 and 2017.</summary>
    internal static IReadOnlyList<string> All => LazyAll.Value;

    private static IEnumerable<string> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dialogue", file)).Skip(1).Select(line => line.Split('\t')[^1]);
}
