namespace Medborgardialog.GraphQL.Tests.Validation.Comparison;

/// <summary>Where we differ from graphql-js 16 on purpose, with the reason for each.</summary>
internal static class KnownDifferences
{
    public static void Remove(List<string> onlyOurs, List<string> onlyTheirs)
    {
        // The specification of September 2025 forbids conditions on the root of a subscription; graphql-js 16 follows them instead, and then
        // may count fewer fields than there are.
        if (onlyOurs.RemoveAll(error => error.Contains("must not use `@skip` or `@include` directives", StringComparison.Ordinal)) > 0)
        {
            onlyOurs.RemoveAll(IsAboutRoot);
            onlyTheirs.RemoveAll(IsAboutRoot);
        }
    }

    private static bool IsAboutRoot(string error) => error.StartsWith("SINGLE_FIELD_SUBSCRIPTIONS ", StringComparison.Ordinal);
}
