using Microsoft.Extensions.FileProviders;

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

    private const string NotInstalled =
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>GraphiQL</title><p>GraphiQL is not installed: start the server with "
        + "<code>dotnet run --project server/Medborgardialog.Host -p:Ide=true</code> (it needs npm).</p></html>";

    private static readonly (string Name, string Folder)[] Scripts =
    [
        ("page", "page"),
        ("graphiql", "node_modules/graphiql"),
        ("graphql-ws", "node_modules/graphql-ws/dist"),
        ("react", "node_modules/react/umd"),
        ("react-dom", "node_modules/react-dom/umd"),
    ];

    /// <summary>Shows GraphiQL, or how to get it, to browsers that open the endpoint; everything else passes. Only in development.</summary>
    public static void UseDevelopmentIde(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        var ide = Path.Combine(app.Environment.ContentRootPath, "Ide");
        var isInstalled = Scripts.All(s => Directory.Exists(Path.Combine(ide, s.Folder)));
        if (isInstalled)
        {
            foreach (var (name, folder) in Scripts)
            {
                app.UseStaticFiles(new StaticFileOptions { RequestPath = $"{Endpoint}/ide/{name}", FileProvider = new PhysicalFileProvider(Path.Combine(ide, folder)) });
            }
        }

        var page = isInstalled ? Path.Combine(ide, "page", "index.html") : null;
        app.Use((context, next) => IsBrowserVisit(context) ? ShowAsync(context.Response, page) : next(context));
    }

    private static bool IsBrowserVisit(HttpContext context) =>
        context.Request.Path == Endpoint
        && HttpMethods.IsGet(context.Request.Method)
        && !context.Request.QueryString.HasValue
        && !context.WebSockets.IsWebSocketRequest
        && context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static Task ShowAsync(HttpResponse response, string? page)
    {
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        if (page is null)
        {
            return response.WriteAsync(NotInstalled);
        }

        response.Headers.ContentSecurityPolicy = Policy;
        return response.SendFileAsync(page);
    }
}
