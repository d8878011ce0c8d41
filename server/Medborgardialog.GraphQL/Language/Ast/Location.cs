namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>Where a node stands in its source.</summary>
/// <param name="start">The offset of the first byte.</param>
/// <param name="end">The offset after the last byte.</param>
/// <param name="line">The line of the first character, from 1.</param>
/// <param name="column">The column of the first character in UTF-16 code units, from 1.</param>
public sealed class Location(int start, int end, int line, int column)
{
    /// <summary>The offset of the first byte.</summary>
    public int Start { get; } = start;

    /// <summary>The offset after the last byte.</summary>
    public int End { get; } = end;

    /// <summary>The line of the first character, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column of the first character in UTF-16 code units, from 1.</summary>
    public int Column { get; } = column;
}
