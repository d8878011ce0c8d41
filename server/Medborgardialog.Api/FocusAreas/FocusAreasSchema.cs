using Medborgardialog.GraphQL.Hosting;

namespace Medborgardialog.Api.FocusAreas;

/// <summary>The schema's part for focus areas.</summary>
public static class FocusAreasSchema
{
    /// <summary>Adds it.</summary>
    /// <param name="builder">The schema's builder.</param>
    public static IRequestExecutorBuilder AddFocusAreasSchema(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<FocusAreaQueries>()
        .AddTypeExtension<FocusAreaMutations>()
        .AddTypeExtension<FocusAreaType>()
        .AddTypeExtension<FocusAreaProblemType>()
        .AddTypeExtension<ProblemFocusAreas>()
        .AddDataLoader<FocusAreaByIdLoader>()
        .AddDataLoader<ProblemLinksOfFocusAreaLoader>()
        .AddDataLoader<FocusAreasOfProblemLoader>();
}
