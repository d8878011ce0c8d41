using Medborgardialog.GraphQL.DataLoading;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection.Extensions;

#pragma warning disable IDE0130 // The method is found where every service registration is found.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the GraphQL server.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds a GraphQL server; a second call goes on configuring the same one.</summary>
    public static IRequestExecutorBuilder AddGraphQLServer(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        foreach (var descriptor in services)
        {
            if (descriptor.ImplementationInstance is RequestExecutorBuilder existing)
            {
                return existing;
            }
        }

        var builder = new RequestExecutorBuilder(services);
        services.AddSingleton(builder);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(builder.Options);
        services.TryAddSingleton(builder.Options.DataLoaders);
        services.TryAddScoped<BatchScheduler>();
        services.TryAddScoped<IBatchScheduler>(static provider => provider.GetRequiredService<BatchScheduler>());
        services.TryAddSingleton<IDocumentValidator>(static provider => new DocumentValidator(provider.GetRequiredService<GraphQLServerOptions>().Validation, provider.GetRequiredService<GraphQLServerOptions>().Cost));
        services.TryAddSingleton<IRequestExecutor, RequestExecutor>();
        return builder;
    }
}
