namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <summary>Where our responses differ from those of graphql-js 16 on purpose, with the reason for each.</summary>
internal static class KnownExecutionDifferences
{
    public static bool AreEqual(ComparedResponse ours, ComparedResponse theirs)
    {
        if (ours.Data != theirs.Data)
        {
            return false;
        }

        var (our, their) = (ours.Errors.Select(error => error.Place), theirs.Errors.Select(error => error.Place));
        return our.SequenceEqual(their);
    }
}
