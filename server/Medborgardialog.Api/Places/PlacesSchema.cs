using Medborgardialog.GraphQL.Hosting;

namespace Medborgardialog.Api.Places;

/// <summary>The schema's part for places.</summary>
public static class PlacesSchema
{
    /// <summary>Adds it.</summary>
    /// <param name="builder">The schema's builder.</param>
    public static IRequestExecutorBuilder AddPlacesSchema(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<PlaceQueries>()
        .AddTypeExtension<MunicipalityType>()
        .AddTypeExtension<LocalPoliceAreaType>()
        .AddTypeExtension<AreaType>()
        .AddTypeExtension<MeMunicipality>()
        .AddDataLoader<MunicipalityByIdLoader>()
        .AddDataLoader<AreasOfMunicipalityLoader>()
        .AddDataLoader<LocalPoliceAreaByIdLoader>()
        .AddDataLoader<MunicipalitiesOfPoliceAreaLoader>()
        .AddDataLoader<AreaByIdLoader>();
}
