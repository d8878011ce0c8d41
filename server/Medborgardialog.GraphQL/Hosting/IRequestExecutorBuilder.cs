using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>Configures a GraphQL server; the methods stand in <see cref="RequestExecutorBuilderExtensions"/>.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The services of the application.</summary>
    IServiceCollection Services { get; }

    /// <summary>What has been configured so far.</summary>
    GraphQLServerOptions Options { get; }
}
