using Medborgardialog.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Medborgardialog.Benchmarks.Server;

/// <summary>The product's host as it serves in production, and beside /graphql a plain endpoint that reads the same POST and answers the same bytes as <c>{ __typename }</c> does.</summary>
internal static class ServedHost
{
    // Below the API's path, so that both pass the same pipeline.
    public const string PlainPath = "/graphql/plain";

    private static readonly byte[] PlainAnswer = """{"data":{"__typename":"Query"}}"""u8.ToArray();

    public static async Task<int> RunAsync(string file, int port)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Production",
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(WebHosting).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var database = DatabaseLocation.Resolve($"Data Source={file}", null, AppContext.BaseDirectory);
        await using var app = WebHosting.Build(builder, database);
        app.MapPost(PlainPath, AnswerAsync);
        await app.RunAsync();
        return 0;
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                break;
            }
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = PlainAnswer.Length;
        await context.Response.BodyWriter.WriteAsync(PlainAnswer, context.RequestAborted);
    }
}
