namespace Medborgardialog.GraphQL.Relay;

/// <summary>One page of a keyset: what a <c>[UsePaging]</c> resolver returns and the engine turns into a Relay connection.</summary>
/// <typeparam name="T">The item type.</typeparam>
/// <param name="Items">The items in list order (also for a backward page).</param>
/// <param name="HasNextPage">Whether items follow the page.</param>
/// <param name="HasPreviousPage">Whether items precede the page.</param>
/// <param name="Cursor">Gives an item's cursor: its sort key and id, for example through <see cref="PageCursor.Encode"/>.</param>
/// <param name="TotalCount">Items of the whole list; needed when <see cref="PagingArguments.IncludeTotalCount"/> is true.</param>
public sealed record Page<T>(
    IReadOnlyList<T> Items,
    bool HasNextPage,
    bool HasPreviousPage,
    Func<T, string> Cursor,
    int? TotalCount = null) : IConnectionSource
{
    int IConnectionSource.Count => Items.Count;

    object IConnectionSource.Nodes => Items;

    object? IConnectionSource.NodeAt(int index) => Items[index];

    string IConnectionSource.CursorAt(int index) => Cursor(Items[index]);
}
