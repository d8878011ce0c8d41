namespace Medborgardialog.GraphQL.Relay;

/// <summary>An edge of a connection, made when the client asks for edges.</summary>
internal sealed class EdgeView(IConnectionSource source, int index)
{
    public object? Node => source.NodeAt(index);

    public string Cursor => source.CursorAt(index);

    public static EdgeView[] All(IConnectionSource source)
    {
        var edges = new EdgeView[source.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new EdgeView(source, i);
        }

        return edges;
    }
}
