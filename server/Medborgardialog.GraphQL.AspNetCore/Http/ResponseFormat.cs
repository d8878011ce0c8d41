namespace Medborgardialog.GraphQL.AspNetCore.Http;

/// <summary>The formats that a response can have.</summary>
internal enum ResponseFormat
{
    /// <summary>None that the client takes.</summary>
    None,

    /// <summary><c>application/json</c>: 200 for every well-formed request.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status says how far the request came.</summary>
    GraphQLResponse,

    /// <summary><c>text/event-stream</c>.</summary>
    EventStream,
}
