using System.Security.Claims;
using System.Text.Json;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>One GraphQL request, whatever brought it here.</summary>
public sealed class OperationRequest
{
    /// <summary>The document, or null when <see cref="DocumentId"/> names a persisted one.</summary>
    public string? Query { get; init; }

    /// <summary>The document as UTF-8, for transports that have it so; wins over <see cref="Query"/>. Valid until the operation has ended.</summary>
    public ReadOnlyMemory<byte> Utf8Query { get; init; }

    /// <summary>The id of a persisted document, or null.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Which operation of the document runs; may be null when there is only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: a JSON object, null or undefined.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Who asks; null is an anonymous caller.</summary>
    public ClaimsPrincipal? User { get; init; }

    /// <summary>The scoped services to resolve with; null makes a scope that ends with the operation.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Refuses mutations (HTTP GET); false.</summary>
    public bool QueriesOnly { get; init; }
}
