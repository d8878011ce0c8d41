namespace Medborgardialog.GraphQL.Execution;

/// <summary>Stands in a list for an item that could not be got; the item is null and the list lives on.</summary>
internal sealed record FailedItem(Exception Exception);
