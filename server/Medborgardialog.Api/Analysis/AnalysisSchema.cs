using Medborgardialog.Api.Shared;
using Medborgardialog.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Api.Analysis;

/// <summary>The schema's part for analyses.</summary>
public static class AnalysisSchema
{
    /// <summary>Adds it.</summary>
    /// <param name="builder">The schema's builder.</param>
    public static IRequestExecutorBuilder AddAnalysisSchema(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IEventTopics, AnalysisTopics>();
        return builder
            .AddTypeExtension<AnalysisMutations>()
            .AddTypeExtension<AnalysisSubscriptions>()
            .AddTypeExtension<RoundAnalyses>()
            .AddTypeExtension<AnalysisRunType>()
            .AddTypeExtension<ThemeType>()
            .AddTypeExtension<StatementType>()
            .AddTypeExtension<StatementThemeType>()
            .AddTypeExtension<QuoteReviewType>()
            .AddTypeExtension<ThemeCorrectionType>()
            .AddTypeExtension<ContradictedCorrectionErrorType>()
            .AddTypeExtension<CorrectionPreviewType>()
            .AddTypeExtension<PreviewedMoveType>()
            .AddTypeExtension<PreviewedThemeType>()
            .AddTypeExtension<AnalysisUnderWayErrorType>()
            .AddDataLoader<AnalysisRunByIdLoader>()
            .AddDataLoader<AnalysisRunsOfRoundLoader>()
            .AddDataLoader<ThemesOfRunLoader>()
            .AddDataLoader<CorrectionsOfRoundLoader>()
            .AddDataLoader<ThemeByIdLoader>()
            .AddDataLoader<StatementByIdLoader>()
            .AddDataLoader<QuoteOfStatementLoader>();
    }
}
