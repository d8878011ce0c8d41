using Medborgardialog.Api.Analysis;
using Medborgardialog.Api.FocusAreas;
using Medborgardialog.Api.FollowUps;
using Medborgardialog.Api.Places;
using Medborgardialog.Api.ProblemPictures;
using Medborgardialog.Api.Promises;
using Medborgardialog.Api.Responses;
using Medborgardialog.Api.Shared;
using Medborgardialog.Api.Surveys;
using Medborgardialog.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Api;

/// <summary>The product's schema: one part per stage, in the order of the thread.</summary>
public static class DialogueSchema
{
    /// <summary>Adds the schema to the services. The use cases of all stages are to be registered too.</summary>
    /// <param name="services">The services.</param>
    public static IRequestExecutorBuilder AddDialogueSchema(this IServiceCollection services) => services
        .AddGraphQLServer()
        .AddMutationConventions()
        .AddGlobalObjectIdentification()
        .AddAuthorization()
        .AddInMemorySubscriptions()
        .AddSharedSchema()
        .AddPlacesSchema()
        .AddSurveysSchema()
        .AddResponsesSchema()
        .AddAnalysisSchema()
        .AddProblemPicturesSchema()
        .AddFocusAreasSchema()
        .AddPromisesSchema()
        .AddFollowUpsSchema();
}
