using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Application.FocusAreas;

/// <summary>Registers the stage's use cases and reads.</summary>
public static class FocusAreasServices
{
    /// <summary>Adds them.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddFocusAreas(this IServiceCollection services) => services
        .AddScoped<ChooseFocusArea>()
        .AddScoped<LinkFocusAreaToProblems>()
        .AddScoped<DeprioritizeProblem>()
        .AddSingleton<FocusAreaReads>();
}
