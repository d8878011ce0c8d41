using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>Registers the use cases of this stage.</summary>
public static class ProblemPicturesServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddProblemPictures(this IServiceCollection services) => services
        .AddScoped<CreateProblemPicture>()
        .AddScoped<AddEvidence>()
        .AddScoped<ScoreProblem>()
        .AddScoped<PublishProblemPicture>()
        .AddScoped<PictureReads>();
}
