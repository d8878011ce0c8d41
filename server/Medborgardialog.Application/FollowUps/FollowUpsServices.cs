using Medborgardialog.Application.Promises;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Application.FollowUps;

/// <summary>Registers the stage's use cases and reads.</summary>
public static class FollowUpsServices
{
    /// <summary>Adds them.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddFollowUps(this IServiceCollection services) => services
        .AddScoped<IPromiseObserver, ScheduleFollowUps>()
        .AddScoped<RecordFollowUp>()
        .AddScoped<PublishFollowUp>()
        .AddScoped<AnswerOutcomeCheck>()
        .AddScoped<RecordFoundFollowUps>()
        .AddScoped<LoadRecordedPromises>()
        .AddScoped<TraceReceipt>()
        .AddSingleton<FollowUpReads>();
}
