using Medborgardialog.Api.Shared;
using Medborgardialog.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Api.ProblemPictures;

/// <summary>The schema's part for problem pictures.</summary>
public static class ProblemPicturesSchema
{
    /// <summary>Adds it.</summary>
    /// <param name="builder">The schema's builder.</param>
    public static IRequestExecutorBuilder AddProblemPicturesSchema(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IEventTopics, PictureTopics>();
        return builder
            .AddTypeExtension<PictureQueries>()
            .AddTypeExtension<PictureMutations>()
            .AddTypeExtension<PictureSubscriptions>()
            .AddTypeExtension<MunicipalityPictures>()
            .AddTypeExtension<RoundPictures>()
            .AddTypeExtension<ProblemPictureType>()
            .AddTypeExtension<PictureSourceType>()
            .AddTypeExtension<AnalysisProvenanceType>()
            .AddTypeExtension<ProblemType>()
            .AddTypeExtension<PriorityCriterionType>()
            .AddTypeExtension<EvidenceItemType>()
            .AddTypeExtension<AreaCountArea>()
            .AddTypeExtension<PictureNotWeighedErrorType>()
            .AddDataLoader<ProblemPictureByIdLoader>()
            .AddDataLoader<RunsOfPictureLoader>()
            .AddDataLoader<SuccessorOfPictureLoader>()
            .AddDataLoader<SourcesOfPictureLoader>()
            .AddDataLoader<PublicPicturesOfMunicipalityLoader>()
            .AddDataLoader<PicturesOfRoundLoader>()
            .AddDataLoader<ProblemsOfPictureLoader>()
            .AddDataLoader<ProblemByIdLoader>()
            .AddDataLoader<CriteriaOfProblemLoader>()
            .AddDataLoader<EvidenceOfProblemLoader>()
            .AddDataLoader<QuotesOfProblemLoader>();
    }
}
