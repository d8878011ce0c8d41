namespace Medborgardialog.GraphQL.Relay;

/// <summary>
/// The slice that a client asks for, already checked against the limits of its <c>[UsePaging]</c>: exactly one of
/// <see cref="First"/> and <see cref="Last"/> is set.
/// </summary>
/// <param name="First">Items from the start (after <paramref name="After"/>), or null when <paramref name="Last"/> is set.</param>
/// <param name="After">Cursor of the item that the slice comes after, or null.</param>
/// <param name="Last">Items from the end (before <paramref name="Before"/>), or null when <paramref name="First"/> is set.</param>
/// <param name="Before">Cursor of the item that the slice comes before, or null.</param>
public sealed record PagingArguments(int? First = null, string? After = null, int? Last = null, string? Before = null)
{
    /// <summary>Whether the client asked for <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get; init; }

    /// <summary>Items asked for, whichever end they are counted from.</summary>
    public int Size => First ?? Last ?? 0;

    /// <summary>Whether the slice is counted from the end.</summary>
    public bool IsBackward => First is null && Last is not null;
}
