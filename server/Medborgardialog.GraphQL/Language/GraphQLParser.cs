using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <summary>Stand-in.</summary>
internal static class GraphQLParser
{
    /// <summary>Stand-in.</summary>
    public static DocumentNode Parse(string text) => throw new NotSupportedException(text);
}
