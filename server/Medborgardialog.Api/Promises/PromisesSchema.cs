using Medborgardialog.GraphQL.Hosting;

namespace Medborgardialog.Api.Promises;

/// <summary>The schema's part for promises.</summary>
public static class PromisesSchema
{
    /// <summary>Adds it.</summary>
    /// <param name="builder">The schema's builder.</param>
    public static IRequestExecutorBuilder AddPromisesSchema(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<PromiseQueries>()
        .AddTypeExtension<PromiseDraftMutations>()
        .AddTypeExtension<PromiseDecisionMutations>()
        .AddTypeExtension<CitizenPromiseType>()
        .AddTypeExtension<PromiseActivityType>()
        .AddTypeExtension<QuantityType>()
        .AddTypeExtension<SignatureType>()
        .AddTypeExtension<PromiseEventType>()
        .AddTypeExtension<RecordedFigureType>()
        .AddTypeExtension<YearValueType>()
        .AddTypeExtension<QualityGapType>()
        .AddTypeExtension<PromiseNotReadyErrorType>()
        .AddTypeExtension<PromiseEvidenceType>()
        .AddTypeExtension<EvidenceLinkType>()
        .AddTypeExtension<FocusAreaPromises>()
        .AddTypeExtension<MunicipalityPromises>()
        .AddDataLoader<CitizenPromiseByIdLoader>()
        .AddDataLoader<SuccessorOfPromiseLoader>()
        .AddDataLoader<PromiseActivityByIdLoader>()
        .AddDataLoader<ActivitiesOfPromiseLoader>()
        .AddDataLoader<QualityGapsOfPromiseLoader>()
        .AddDataLoader<PromisesOfFocusAreaLoader>()
        .AddDataLoader<PublicPromisesOfMunicipalityLoader>()
        .AddDataLoader<FocusAreasOfPromiseLoader>()
        .AddDataLoader<ProblemsLeftOutLoader>();
}
