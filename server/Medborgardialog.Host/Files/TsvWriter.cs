using System.Text;

namespace Medborgardialog.Host.Files;

/// <summary>Writes TSV: UTF-8 without mark, LF, never quoted; a tab or line break inside a text is written as a space.</summary>
internal static class TsvWriter
{
    /// <summary>Writes a file as a whole or not at all: beside its place first, then moved there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lines">The rows, header first.</param>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<IReadOnlyList<string>> lines)
    {
        var draft = path + ".part";
        try
        {
            using (var writer = new StreamWriter(draft, append: false, new UTF8Encoding(false)) { NewLine = "\n" })
            {
                foreach (var line in lines)
                {
                    writer.WriteLine(string.Join('\t', line.Select(OneLine)));
                }
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(draft))
            {
                File.Delete(draft);
            }

            throw new CommandException($"'{path}' cannot be written: {problem.Message.Replace(draft, path, StringComparison.Ordinal)}");
        }
    }

    private static string OneLine(string field) => field.AsSpan().ContainsAny('\t', '\n', '\r')
        ? field.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ')
        : field;
}
