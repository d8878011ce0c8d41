using System.Net;
using System.Net.Sockets;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

/// <summary>A port for a server that stops and comes back.</summary>
internal static class LastingPort
{
    // Below the ports that the system gives to connections and to port 0: in between the two servers nobody is given it, not even the client that tries to come back.
    private const int First = 20_000;
    private const int Count = 10_000;

    /// <summary>A port that nobody listens on; each process begins its search at a place of its own.</summary>
    public static int Choose() => Enumerable.Range(0, Count).Select(step => First + ((Environment.ProcessId + step) % Count)).First(IsFree);

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
