using System.Text;

namespace Medborgardialog.TextAnalysis.Knowledge;

/// <summary>Reads the embedded knowledge files: UTF-8, tab-separated, a header, never quoted.</summary>
internal static class KnowledgeFiles
{
    /// <summary>The names of the embedded files that begin with <paramref name="prefix"/>, in the order of their characters.</summary>
    internal static IReadOnlyList<string> Names(string prefix) =>
        [.. typeof(KnowledgeFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The data rows of an embedded file, each with exactly <paramref name="columns"/> cells.</summary>
    /// <exception cref="InvalidDataException">The file is missing or a row has another number of cells.</exception>
    internal static IReadOnlyList<string[]> Rows(string name, int columns)
    {
        using var stream = typeof(KnowledgeFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The knowledge file '{name}' is not part of this build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<string[]>();
        reader.ReadLine();
        for (var number = 2; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != columns)
            {
                throw new InvalidDataException($"Line {number} of '{name}' has {cells.Length} cells instead of {columns}.");
            }

            rows.Add(cells);
        }

        return rows;
    }
}
