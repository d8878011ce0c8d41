using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Application.Analysis;

/// <summary>Registers the use cases of this stage.</summary>
public static class AnalysisServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddAnalysis(this IServiceCollection services) => services
        .AddSingleton<WaitingRuns>()
        .AddScoped<AnalyzeDialogueRound>()
        .AddScoped<AnalysisExecutor>()
        .AddScoped<CancelAnalysis>()
        .AddScoped<CorrectionWriter>()
        .AddScoped<RenameTheme>()
        .AddScoped<MergeThemes>()
        .AddScoped<SplitTheme>()
        .AddScoped<MoveStatements>()
        .AddScoped<LinkStatements>()
        .AddScoped<SeparateStatements>()
        .AddScoped<WithdrawCorrection>()
        .AddScoped<PreviewCorrections>()
        .AddScoped<ReviewQuote>()
        .AddScoped<AnalysisReads>();
}
