using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Medborgardialog.Application.Responses;

/// <summary>Registers the use cases of responses.</summary>
public static class ResponsesServices
{
    /// <summary>Adds them. The host adds <see cref="ITextSealer"/>.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddResponses(this IServiceCollection services)
    {
        services.TryAddSingleton<IRedaction, TextRedaction>();
        services.TryAddSingleton<ISeriousness, TextSeriousness>();
        return services
            .AddSingleton<Receipts>()
            .AddSingleton<ResponseIntake>()
            .AddSingleton<SubmissionStore>()
            .AddSingleton<SubmissionQueue>()
            .AddScoped(p => new SubmitResponse(p.GetRequiredService<ResponseIntake>(), p.GetRequiredService<SubmissionQueue>()))
            .AddScoped(p => new ImportResponses(
                p.GetRequiredService<IDbContextFactory<DialogueDbContext>>(), p.GetRequiredService<DialogueWriter>(), p.GetRequiredService<Receipts>(), p.GetRequiredService<ResponseIntake>(), p.GetRequiredService<TimeProvider>()))
            .AddScoped<HandleAcuteNotice>()
            .AddScoped<ResponseReads>();
    }
}
