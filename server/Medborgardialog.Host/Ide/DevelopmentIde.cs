using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Medborgardialog.Host.Ide;

/// <summary>
/// GraphiQL where a browser opens /graphql in development. Its scripts come from the npm project beside this file, which only
/// <c>-p:Ide=true</c> restores; they are served from there, so that nothing of it is ever published.
/// </summary>
internal static class DevelopmentIde
{
    private const string Endpoint = "/graphql";

    // Editors write styles into the page; nothing else is allowed but this server's own files and sockets.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string NotBuilt =
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>GraphiQL</title><p>GraphiQL is not installed: start the server with "
        + "<code>dotnet run --project server/Medborgardialog.Host -p:Ide=true</code> (needs npm) and load this page again.</p></html>";

    private static readonly (string Name, string Folder)[] Scripts =
    [
        ("page", "page"),
        ("graphiql", "node_modules/graphiql"),
        ("graphql-ws", "node_modules/graphql-ws/dist"),
        ("react", "node_modules/react/umd"),
        ("react-dom", "node_modules/react-dom/umd"),
    ];

    private static string Folder { get; } = Path.Combine(HostFolder.Path, "Ide");

    /// <summary>Shows GraphiQL, or how to get it, to browsers that open the endpoint; everything else passes. Only in development.</summary>
    public static void UseDevelopmentIde(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        foreach (var (name, folder) in Scripts.Select(s => (s.Name, Path.Combine(Folder, s.Folder))).Where(s => Directory.Exists(s.Item2)))
        {
            app.UseStaticFiles(new StaticFileOptions { RequestPath = $"{Endpoint}/ide/{name}", FileProvider = new PhysicalFileProvider(folder) });
        }

        app.Use((context, next) => IsBrowserVisit(context) ? ShowAsync(context.Response) : next(context));
    }

    private static bool IsBrowserVisit(HttpContext context) =>
        context.Request.Path == Endpoint
        && HttpMethods.IsGet(context.Request.Method)
        && !context.Request.QueryString.HasValue
        && !context.WebSockets.IsWebSocketRequest
        && context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static Task ShowAsync(HttpResponse response)
    {
        response.ContentType = "text/html; charset=utf-8";
        response.Headers[HeaderNames.CacheControl] = "no-cache";
        if (!Scripts.All(s => Directory.Exists(Path.Combine(Folder, s.Folder))))
        {
            return response.WriteAsync(NotBuilt);
        }

        response.Headers.ContentSecurityPolicy = Policy;
        return response.SendFileAsync(Path.Combine(Folder, "page", "index.html"));
    }
}
