using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Hosting;

internal sealed class RequestExecutorBuilder(IServiceCollection services) : IRequestExecutorBuilder
{
    public IServiceCollection Services { get; } = services;

    public GraphQLServerOptions Options { get; } = new();
}
