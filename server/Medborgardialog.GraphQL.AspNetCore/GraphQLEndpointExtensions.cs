using Medborgardialog.GraphQL.AspNetCore;
using Medborgardialog.GraphQL.AspNetCore.Http;
using Medborgardialog.GraphQL.Hosting;
using Microsoft.Extensions.Hosting;

#pragma warning disable IDE0130 // The method is found where every endpoint mapping is found.
namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the GraphQL server to a path.</summary>
public static class GraphQLEndpointExtensions
{
    /// <summary>
    /// Answers GraphQL requests on a path: GET and POST as the GraphQL over HTTP specification says, server-sent events, and WebSockets with the protocol
    /// graphql-transport-ws (where <c>UseWebSockets</c> was called before). The schema is
    /// made here, so that a fault in it stops the start.
    /// </summary>
    /// <exception cref="Medborgardialog.GraphQL.Types.SchemaException">The schema has faults; all of them are named.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql", Action<GraphQLHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var options = new GraphQLHttpOptions();
        configure?.Invoke(options);
        var services = endpoints.ServiceProvider;
        var handler = new GraphQLHttpHandler(
            services.GetRequiredService<IRequestExecutor>(),
            services.GetRequiredService<GraphQLServerOptions>(),
            options,
            services.GetRequiredService<TimeProvider>(),
            services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None);
        return endpoints.Map(path, (RequestDelegate)handler.HandleAsync).WithDisplayName("GraphQL");
    }
}
