using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Application.Shared;

/// <summary>Registers what every stage builds on.</summary>
public static class SharedServices
{
    /// <summary>Adds writing, accounts and the audit chain. The host adds <see cref="IDomainEvents"/>, <see cref="ITextSealer"/>, the clock and the ids.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddShared(this IServiceCollection services) => services
        .AddScoped<DialogueWriter>()
        .AddScoped<AddAccount>()
        .AddScoped<AccountReads>()
        .AddScoped<VerifyAuditChain>();
}
