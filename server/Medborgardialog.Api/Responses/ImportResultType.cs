using Medborgardialog.Application.Responses;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Responses;

/// <summary>What became of a file.</summary>
[ExtendObjectType<ImportResult>]
public sealed class ImportResultType
{
    /// <summary>Rows that were stored, or would be in a dry run; 0 when a bad row stopped all.</summary>
    public int Accepted([Parent] ImportResult result) => result.Accepted;

    /// <summary>Rows that an earlier import of the same rows has stored.</summary>
    public int AlreadyThere([Parent] ImportResult result) => result.AlreadyThere;

    /// <summary>Everything that is wrong, by row.</summary>
    public IReadOnlyList<RejectedRow> Rejected([Parent] ImportResult result) => result.Rejected;
}

/// <summary>Something that is wrong with a row.</summary>
[ExtendObjectType<RejectedRow>]
public sealed class RejectedRowType
{
    /// <summary>The 1-based data row.</summary>
    public int Row([Parent] RejectedRow row) => row.Row;

    /// <summary>The rule.</summary>
    public string Code([Parent] RejectedRow row) => row.Code;

    /// <summary>What is wrong, with the question's key; never the text itself.</summary>
    public string Message([Parent] RejectedRow row) => row.Message;
}
