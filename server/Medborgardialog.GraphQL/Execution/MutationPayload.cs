namespace Medborgardialog.GraphQL.Execution;

/// <summary>What a mutation gives by convention: its result, or the declared errors that kept it from one.</summary>
internal sealed record MutationPayload(object? Result, IReadOnlyList<object>? Errors);
