namespace Medborgardialog.GraphQL.AspNetCore.WebSockets;

/// <summary>Ends the connection with a code of the protocol.</summary>
internal sealed class SocketCloseException(int code, string reason) : Exception(reason)
{
    public int Code { get; } = code;
}
