using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Client.Gateway;

/// <summary>What the pages need beside a gateway.</summary>
public static class ClientServices
{
    /// <summary>Registers the pages' own services; the host registers its <see cref="IGraphQLGateway"/>.</summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddDialogueClient(this IServiceCollection services) => services.AddScoped<SignedInPerson>();
}
