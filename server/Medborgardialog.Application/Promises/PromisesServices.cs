using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Application.Promises;

/// <summary>Registers the stage's use cases and reads.</summary>
public static class PromisesServices
{
    /// <summary>Adds them.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddPromises(this IServiceCollection services) => services
        .AddScoped<DraftPromise>()
        .AddScoped<AddPromiseActivity>()
        .AddScoped<RemovePromiseActivity>()
        .AddScoped<TransferPromiseActivity>()
        .AddScoped<SubmitPromiseForReview>()
        .AddScoped<ReturnPromise>()
        .AddScoped<DecidePromise>()
        .AddScoped<SignPromise>()
        .AddScoped<PublishPromise>()
        .AddScoped<ExtendPromise>()
        .AddScoped<CarryOverPromise>()
        .AddScoped<SupersedePromise>()
        .AddScoped<ConcludePromise>()
        .AddScoped<RecordPromise>()
        .AddSingleton<PromiseReads>()
        .AddSingleton<PromiseEvidenceReads>();
}
