using Medborgardialog.Application.Shared;
using Medborgardialog.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Medborgardialog.Api.Shared;

/// <summary>What every stage's part of the schema builds on.</summary>
public static class SharedSchema
{
    /// <summary>Adds it; events go to topics unless something else takes them.</summary>
    /// <param name="builder">The schema's builder.</param>
    public static IRequestExecutorBuilder AddSharedSchema(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<IDomainEvents, TopicEvents>();
        return builder
            .AddErrorFilter<DomainErrorFilter>()
            .AddTypeExtension<MeQueries>()
            .AddTypeExtension<CountType>()
            .AddTypeExtension<PeriodType>()
            .AddTypeExtension<ForbiddenErrorType>()
            .AddTypeExtension<NotFoundErrorType>()
            .AddTypeExtension<InvalidInputErrorType>()
            .AddTypeExtension<IllegalTransitionErrorType>();
    }
}
