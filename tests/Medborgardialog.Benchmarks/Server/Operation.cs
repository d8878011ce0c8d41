using System.Text;
using System.Text.Json;

namespace Medborgardialog.Benchmarks.Server;

/// <summary>One GraphQL operation with many sets of variables, so that no two requests in a row ask for the same rows.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Document">The document.</param>
/// <param name="Variables">JSON of each set of variables; requests take them in turn. A <c>%</c>-run of 32 is replaced by a key that is new in every request.</param>
/// <param name="SignedIn">True when our own server wants an analyst for it.</param>
internal sealed record Operation(string Name, string Document, IReadOnlyList<string> Variables, bool SignedIn = false)
{
    /// <summary>Where a fresh key goes.</summary>
    public const string KeySlot = "%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%";

    /// <summary>The bodies of its requests.</summary>
    public IReadOnlyList<string> Bodies => [.. Variables.Select(v => $"{{\"query\":{JsonSerializer.Serialize(Document)},\"variables\":{v}}}")];

    /// <summary>Whole HTTP requests to a path of a local port.</summary>
    public IReadOnlyList<byte[]> Requests(int port, string path, string? cookie) => [.. Bodies.Select(body => Encoding.UTF8.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nAccept: application/json\r\n{(SignedIn && cookie is not null ? $"Cookie: {cookie}\r\n" : "")}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"))];
}
