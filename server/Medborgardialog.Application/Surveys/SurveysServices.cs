using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Application.Surveys;

/// <summary>Registers the use cases of surveys.</summary>
public static class SurveysServices
{
    /// <summary>Adds them.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddSurveys(this IServiceCollection services) => services
        .AddScoped<CreateDialogueRound>()
        .AddScoped<DefineSurvey>()
        .AddScoped<OpenDialogueRound>()
        .AddScoped<CloseDialogueRound>()
        .AddScoped<SurveyReads>();
}
