using System.Buffers;
using Medborgardialog.GraphQL.Execution;

namespace Medborgardialog.GraphQL.AspNetCore.Http;

/// <summary>Writes results as server-sent events (GraphQL over SSE, distinct connections mode): <c>next</c> per result, then <c>complete</c>.</summary>
internal static class EventStream
{
    /// <summary>Writes until the results end, the client leaves, or the server stops: then the stream ends without <c>complete</c>, upon which clients come back.</summary>
    public static async Task WriteAsync(HttpContext context, IAsyncEnumerable<OperationResult> results, GraphQLHttpOptions options, TimeProvider time, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await WriteAsync(context, results, options.EventStreamKeepAlive, time, over.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    private static async Task WriteAsync(HttpContext context, IAsyncEnumerable<OperationResult> results, TimeSpan keepAlive, TimeProvider time, CancellationToken aborted)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = ContentNegotiation.EventStream;
        response.Headers.CacheControl = "no-cache";
        response.Headers["X-Accel-Buffering"] = "no";
        var writer = response.BodyWriter;
        await response.StartAsync(aborted).ConfigureAwait(false);
        await writer.FlushAsync(aborted).ConfigureAwait(false);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        await using var reader = results.GetAsyncEnumerator(ended.Token);
        var next = reader.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                // The reading goes on while comments keep proxies from closing the connection.
                while (!next.IsCompleted)
                {
                    using var pause = CancellationTokenSource.CreateLinkedTokenSource(aborted);
                    var delay = Task.Delay(keepAlive, time, pause.Token);
                    var first = await Task.WhenAny(next, delay).ConfigureAwait(false);
                    await pause.CancelAsync().ConfigureAwait(false);
                    if (first == delay)
                    {
                        aborted.ThrowIfCancellationRequested();
                        await writer.WriteAsync(":\n\n"u8.ToArray(), aborted).ConfigureAwait(false);
                    }
                }

                if (!await next.ConfigureAwait(false))
                {
                    break;
                }

                using (var result = reader.Current)
                {
                    writer.Write("event: next\ndata: "u8);
                    result.WriteTo(writer);
                    writer.Write("\n\n"u8);
                }

                await writer.FlushAsync(aborted).ConfigureAwait(false);
                next = reader.MoveNextAsync().AsTask();
            }
        }
        finally
        {
            // A stream cannot be disposed of while it is waited on, and when the client has left it still is.
            await ended.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await writer.WriteAsync("event: complete\ndata: \n\n"u8.ToArray(), aborted).ConfigureAwait(false);
    }
}
