using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Application.Places;

/// <summary>Registers the use cases of places.</summary>
public static class PlacesServices
{
    /// <summary>Adds them.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddPlaces(this IServiceCollection services) => services
        .AddScoped<SetUpPlaces>()
        .AddScoped<PlaceReads>();
}
