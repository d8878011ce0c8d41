namespace Medborgardialog.GraphQL.Relay;

/// <summary>Information about a page of a connection (Relay cursor connections specification).</summary>
/// <param name="HasNextPage">Whether items follow the page.</param>
/// <param name="HasPreviousPage">Whether items precede the page.</param>
/// <param name="StartCursor">Cursor of the first item, null on an empty page.</param>
/// <param name="EndCursor">Cursor of the last item, null on an empty page.</param>
public sealed record ConnectionPageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
