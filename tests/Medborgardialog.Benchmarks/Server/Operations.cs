namespace Medborgardialog.Benchmarks.Server;

/// <summary>What is measured: from nothing at all to a durable write.</summary>
internal static class Operations
{
    public const string Introspection = """
        query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind } types { ...FullType }
        directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
        fragment FullType on __Type { kind name description specifiedByURL isOneOf
        fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
        inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef } enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } }
        """;

    public const string Picture = """
        query Picture($id: ID!) { problemPicture(id: $id) { title version publishedOn municipality { name }
          problems { id title rank score state focusAreas { title promises { title state } } } } }
        """;

    public static IReadOnlyList<Operation> Of(BenchmarkDatabase database) =>
    [
        new("__typename", "{ __typename }", ["{}"]),
        new("picture", Picture, [.. database.PictureIds.Select(id => $$"""{"id":"{{id}}"}""")]),
        new("answers", """
            query Answers($slug: String!, $after: String) { dialogueRound(slug: $slug) { responses(first: 50, after: $after) {
              pageInfo { hasNextPage endCursor } nodes { id submittedOn area { name } answers { text number options } } } } }
            """, [.. database.Cursors.Select(c => $$"""{"slug":"{{c.Round}}","after":"{{c.Cursor}}"}""")], SignedIn: true),
        new("introspection", Introspection, ["{}"], SignedIn: true),
        new("submitResponse", """
            mutation Submit($input: SubmitResponseInput!) { submitResponse(input: $input) { receipt { receipt submittedOn seriousness redactions { type count } } errors { __typename } } }
            """, [.. BenchmarkDatabase.Texts.Select(text =>
                $"{{\"input\":{{\"round\":\"{BenchmarkDatabase.OpenRound}\",\"idempotencyKey\":\"{Operation.KeySlot}\",\"answers\":[" +
                $"{{\"question\":\"unsafety\",\"number\":3}},{{\"question\":\"problem\",\"text\":\"{text}\"}},{{\"question\":\"wish\",\"text\":\"Fler vuxna ute på kvällarna\"}}]}}}}")]),
    ];
}
