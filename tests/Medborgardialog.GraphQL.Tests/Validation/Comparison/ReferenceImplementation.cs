using System.Text.Json;
using Medborgardialog.GraphQL.Tests.Node;

namespace Medborgardialog.GraphQL.Tests.Validation.Comparison;

/// <summary>graphql-js in one Node process: documents in, what it says of them out.</summary>
internal static class ReferenceImplementation
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string Folder => NodeProgram.Folder;

    public static async Task<List<ReferenceAnswer>> AskAsync(IReadOnlyList<ComparedDocument> documents)
    {
        var lines = await NodeProgram.RunAsync("oracle.mjs", documents.Select(document => JsonSerializer.Serialize(new { document.Source, Check = document.Validate }, Json)));
        return [.. lines.Select(line => JsonSerializer.Deserialize<ReferenceAnswer>(line, Json)!)];
    }
}

/// <param name="Syntax">Why it does not parse, or null.</param>
/// <param name="Printed">What it looks like printed.</param>
/// <param name="Failed">What its validator threw, or null.</param>
/// <param name="Errors">What is wrong with it.</param>
internal sealed record ReferenceAnswer(ReferenceSyntaxError? Syntax, string? Printed, string? Failed, IReadOnlyList<ReferenceError> Errors);

internal sealed record ReferenceSyntaxError(string Message, string At);

internal sealed record ReferenceError(string Rule, string Message, string At);

/// <param name="Source">The text.</param>
/// <param name="Validate">Whether it is validated too, or only parsed and printed.</param>
internal sealed record ComparedDocument(string Source, bool Validate);
