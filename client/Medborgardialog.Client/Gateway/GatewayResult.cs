namespace Medborgardialog.Client.Gateway;

/// <summary>An answer to an operation (GraphQL specification, section 7.1).</summary>
/// <typeparam name="T">The record of the operation's data.</typeparam>
/// <param name="Data">The data, null when nothing could be given.</param>
/// <param name="Errors">The request's and the fields' errors; empty when all went well.</param>
public sealed record GatewayResult<T>(T? Data, IReadOnlyList<GatewayError> Errors)
    where T : class;

/// <summary>An error outside the payloads: the request, or a field that could not be given.</summary>
/// <param name="Message">English, for developers.</param>
/// <param name="Extensions">What the server adds, among it the code.</param>
public sealed record GatewayError(string Message, GatewayErrorExtensions? Extensions)
{
    /// <summary>The stable code, such as <c>AUTH_NOT_AUTHORIZED</c>; null when the server gives none.</summary>
    public string? Code => Extensions?.Code;
}

/// <summary>What a server adds to an error.</summary>
/// <param name="Code">The stable code.</param>
public sealed record GatewayErrorExtensions(string? Code);
