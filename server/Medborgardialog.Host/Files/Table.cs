namespace Medborgardialog.Host.Files;

/// <summary>A file of rows under a header.</summary>
/// <param name="Header">The column names, trimmed.</param>
/// <param name="Rows">The rows in file order.</param>
internal sealed record Table(IReadOnlyList<string> Header, IReadOnlyList<TableRow> Rows)
{
    /// <summary>Where a column stands.</summary>
    /// <exception cref="CommandException">There is none of that name; the message lists those there are.</exception>
    public int Column(string name, string file)
    {
        for (var i = 0; i < Header.Count; i++)
        {
            if (string.Equals(Header[i], name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw new CommandException($"'{file}' has no column '{name}'. Its columns are: {string.Join(", ", Header)}.");
    }
}

/// <summary>One row: its 1-based number among the data rows, and its fields, as many as the header has.</summary>
/// <param name="Number">1 for the first row under the header.</param>
/// <param name="Fields">The fields.</param>
internal sealed record TableRow(int Number, IReadOnlyList<string> Fields);
