using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Tests.Validation.Comparison;

/// <summary>Where we differ from graphql-js on purpose, with the reason for each.</summary>
internal static class KnownDifferences
{
    public static void Remove(DocumentNode document, List<string> onlyOurs, List<string> onlyTheirs)
    {
    }
}
