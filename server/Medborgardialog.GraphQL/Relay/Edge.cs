namespace Medborgardialog.GraphQL.Relay;

/// <summary>An item of a connection with its cursor.</summary>
/// <typeparam name="T">The item type.</typeparam>
/// <param name="Node">The item.</param>
/// <param name="Cursor">Where the item stands, opaque to clients.</param>
public sealed record Edge<T>(T Node, string Cursor);
