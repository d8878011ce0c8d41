namespace Medborgardialog.GraphQL.Relay;

/// <summary>What the fields of a connection are read from, whatever the item type.</summary>
internal interface IConnectionSource
{
    int Count { get; }

    bool HasNextPage { get; }

    bool HasPreviousPage { get; }

    int? TotalCount { get; }

    /// <summary>The items of the page as a list.</summary>
    object Nodes { get; }

    object? NodeAt(int index);

    string CursorAt(int index);
}
