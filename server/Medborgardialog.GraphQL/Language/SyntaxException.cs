using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Language;

/// <summary>A document that is not GraphQL, or that the parser refuses for its size.</summary>
public sealed class SyntaxException : GraphQLException
{
    internal SyntaxException(string message, string code, int position, int line, int column)
        : base(ErrorBuilder.New().SetMessage("Syntax Error: " + message).SetCode(code).AddLocation(line, column).Build())
    {
        Position = position;
        Line = line;
        Column = column;
    }

    /// <summary>The offset in bytes where the fault was met.</summary>
    public int Position { get; }

    /// <summary>The line of the fault, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the fault in UTF-16 code units, from 1.</summary>
    public int Column { get; }
}
