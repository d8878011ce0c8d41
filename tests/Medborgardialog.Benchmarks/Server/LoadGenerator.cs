using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Medborgardialog.Benchmarks.Server;

/// <summary>What a run of requests came to.</summary>
/// <param name="Latencies">How long each answered request took, in ticks of the stopwatch.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record LoadResult(IReadOnlyList<long> Latencies, double Seconds);

/// <summary>
/// Sends prepared requests over a fixed number of kept-open connections on the loopback, one at a time on each, for a fixed time. Answers are read to their end; any other
/// status than 200, or an answer with a non-empty list of errors before its data, stops the run.
/// </summary>
internal static class LoadGenerator
{
    private static long _keys = Stopwatch.GetTimestamp();

    /// <summary>Runs the load.</summary>
    /// <param name="port">The server's port.</param>
    /// <param name="requests">Whole requests, taken in turn.</param>
    /// <param name="connections">How many connections.</param>
    /// <param name="time">How long.</param>
    public static async Task<LoadResult> RunAsync(int port, IReadOnlyList<byte[]> requests, int connections, TimeSpan time)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var start = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(Enumerable.Range(0, connections).Select(n => Task.Run(() => Connection(port, requests, n * requests.Count / connections, until))));
        return new LoadResult([.. latencies.SelectMany(l => l)], Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    /// <summary>Sends one request and gives the answer's body.</summary>
    public static string Ask(int port, byte[] request)
    {
        using var socket = Open(port);
        var buffer = new byte[1 << 20];
        socket.Send(WithKey(request));
        var (from, to) = Receive(socket, buffer);
        return Encoding.UTF8.GetString(buffer, from, to - from);
    }

    private static List<long> Connection(int port, IReadOnlyList<byte[]> requests, int first, long until)
    {
        using var socket = Open(port);
        var buffer = new byte[1 << 20];
        var latencies = new List<long>(1 << 16);
        for (var i = first; ; i++)
        {
            var request = WithKey(requests[i % requests.Count]);
            var start = Stopwatch.GetTimestamp();
            if (start >= until)
            {
                return latencies;
            }

            socket.Send(request);
            Receive(socket, buffer);
            latencies.Add(Stopwatch.GetTimestamp() - start);
        }
    }

    private static Socket Open(int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = 30_000 };
        socket.Connect(IPAddress.Loopback, port);
        return socket;
    }

    private static ReadOnlySpan<byte> WithKey(byte[] request)
    {
        var slot = request.AsSpan().IndexOf("%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%"u8);
        if (slot < 0)
        {
            return request;
        }

        var copy = request.ToArray();
        Encoding.ASCII.GetBytes(Interlocked.Increment(ref _keys).ToString("x32", CultureInfo.InvariantCulture), copy.AsSpan(slot, 32));
        return copy;
    }

    // The body's place in the buffer; a chunked body is returned with its chunk sizes, except that a single chunk is cut out.
    private static (int From, int To) Receive(Socket socket, byte[] buffer)
    {
        var length = 0;
        var head = -1;
        while (head < 0)
        {
            length += ReceiveSome(socket, buffer, length);
            head = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
        }

        var headers = buffer.AsSpan(0, head);
        if (!headers.StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(buffer, 0, length));
        }

        var body = head + 4;
        var mark = IndexOfHeader(headers, "content-length: "u8);
        if (mark >= 0)
        {
            var number = headers[mark..];
            var end = number.IndexOf((byte)'\r');
            var size = int.Parse(end < 0 ? number : number[..end], CultureInfo.InvariantCulture);
            while (length < body + size)
            {
                length += ReceiveSome(socket, buffer, length);
            }

            return (body, body + size);
        }

        while (!buffer.AsSpan(0, length).EndsWith("0\r\n\r\n"u8))
        {
            length += ReceiveSome(socket, buffer, length);
        }

        var firstLine = body + buffer.AsSpan(body, length - body).IndexOf("\r\n"u8);
        var chunk = int.Parse(buffer.AsSpan(body, firstLine - body), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (firstLine + 2, firstLine + 2 + chunk);
    }

    private static int IndexOfHeader(ReadOnlySpan<byte> headers, ReadOnlySpan<byte> lowerName)
    {
        for (var i = 0; i + lowerName.Length <= headers.Length; i++)
        {
            if ((headers[i] | 0x20) == lowerName[0] && Ascii.EqualsIgnoreCase(headers.Slice(i, lowerName.Length), lowerName))
            {
                return i + lowerName.Length;
            }
        }

        return -1;
    }

    private static int ReceiveSome(Socket socket, byte[] buffer, int at)
    {
        var read = socket.Receive(buffer, at, buffer.Length - at, SocketFlags.None);
        return read > 0 ? read : throw new InvalidOperationException("The server closed the connection.");
    }
}
