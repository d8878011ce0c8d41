using Medborgardialog.GraphQL.Hosting;

namespace Medborgardialog.Api.FollowUps;

/// <summary>The schema's part for follow-ups.</summary>
public static class FollowUpsSchema
{
    /// <summary>Adds it.</summary>
    /// <param name="builder">The schema's builder.</param>
    public static IRequestExecutorBuilder AddFollowUpsSchema(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<FollowUpQueries>()
        .AddTypeExtension<FollowUpMutations>()
        .AddTypeExtension<FollowUpType>()
        .AddTypeExtension<FollowUpEntryType>()
        .AddTypeExtension<OutcomeChecksType>()
        .AddTypeExtension<PromiseFollowUps>()
        .AddTypeExtension<TraceType>()
        .AddTypeExtension<TracedStatementType>()
        .AddDataLoader<FollowUpByIdLoader>()
        .AddDataLoader<FollowUpsOfPromiseLoader>()
        .AddDataLoader<OutcomeChecksLoader>()
        .AddDataLoader<NextFollowUpLoader>();
}
