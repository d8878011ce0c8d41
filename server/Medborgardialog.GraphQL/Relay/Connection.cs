namespace Medborgardialog.GraphQL.Relay;

/// <summary>A page of items in the shape of the Relay cursor connections specification.</summary>
/// <typeparam name="T">The item type.</typeparam>
public sealed class Connection<T> : IConnectionSource
{
    /// <summary>A connection from edges that are already made.</summary>
    public Connection(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo info, int? totalCount = null)
    {
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(info);
        Edges = edges;
        Info = info;
        TotalCount = totalCount;
    }

    /// <summary>The items of the page with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; }

    /// <summary>Where the page stands in the whole.</summary>
    public ConnectionPageInfo Info { get; }

    /// <summary>Items of the whole list, or null where nobody counted.</summary>
    public int? TotalCount { get; }

    int IConnectionSource.Count => Edges.Count;

    bool IConnectionSource.HasNextPage => Info.HasNextPage;

    bool IConnectionSource.HasPreviousPage => Info.HasPreviousPage;

    object IConnectionSource.Nodes => Edges.Select(edge => edge.Node).ToArray();

    object? IConnectionSource.NodeAt(int index) => Edges[index].Node;

    string IConnectionSource.CursorAt(int index) => Edges[index].Cursor;
}
