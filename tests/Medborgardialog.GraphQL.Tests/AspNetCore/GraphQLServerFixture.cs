using System.Security.Claims;
using Medborgardialog.GraphQL.AspNetCore;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Tests.Library;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

/// <summary>The library's schema behind a real server on a free port.</summary>
public sealed class GraphQLServerFixture : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    public Uri Address { get; private set; } = new("http://localhost");

    public IServiceProvider Services => _app!.Services;

    /// <summary>What the server logged as errors.</summary>
    internal ErrorLog Log { get; } = new();

    /// <summary>The port; 0 for a free one.</summary>
    internal int Port { get; init; }

    internal Action<IRequestExecutorBuilder>? Configure { get; init; }

    internal Action<GraphQLHttpOptions>? ConfigureHttp { get; init; }

    /// <summary>Told how a request ended: with what was thrown through the endpoint, or null.</summary>
    internal Action<Exception?>? RequestEnded { get; init; }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.WebHost.UseUrls($"http://127.0.0.1:{Port}");
        builder.Services.AddSingleton(new Shelf());
        var graphql = builder.Services.AddGraphQLServer();
        LibrarySchema.Add(graphql);
        Configure?.Invoke(graphql);
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Use((context, next) =>
        {
            if (context.Request.Headers["X-Role"].ToString() is { Length: > 0 } role)
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));
            }

            return next();
        });
        if (RequestEnded is not null)
        {
            _app.Use(ReportEndAsync);
        }

        _app.MapGraphQL(configure: ConfigureHttp);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single() + "/graphql");
        Client = new HttpClient { BaseAddress = Address };
    }

    /// <summary>Stops as the end of the process does: connections are told.</summary>
    public Task StopAsync() => _app!.StopAsync();

    private async Task ReportEndAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            RequestEnded!(null);
        }
        catch (Exception exception)
        {
            RequestEnded!(exception);
            throw;
        }
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }
}
