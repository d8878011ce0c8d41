namespace Medborgardialog.GraphQL.Execution;

/// <summary>How nodes of one type are fetched.</summary>
/// <param name="Parse">Reads the raw id; null when the text is none.</param>
/// <param name="Resolver">Fetches the node; its one argument is the raw id.</param>
internal sealed record NodeResolver(Func<string, object?> Parse, CompiledResolver Resolver);
