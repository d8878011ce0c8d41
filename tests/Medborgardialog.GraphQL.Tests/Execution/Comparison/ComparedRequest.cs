using System.Text.Json;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <param name="Source">The document.</param>
/// <param name="OperationName">The operation to run, or null.</param>
/// <param name="Variables">A JSON object.</param>
internal sealed record ComparedRequest(string Source, string? OperationName, JsonElement Variables)
{
    public bool HasAsynchronousFields => Source.Contains("Later", StringComparison.Ordinal);

    public override string ToString() => $"{Source}\noperation: {OperationName}, variables: {Variables.GetRawText()}";
}

/// <param name="Invalid">How many faults the validator of graphql-js found.</param>
/// <param name="Result">The response, or null when there were faults.</param>
internal sealed record ReferenceResult(int Invalid, JsonElement? Result);
