using Medborgardialog.Application.Places;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Host.Seeding;

/// <summary>The first user's places, which every database has: accounts and rounds belong to a municipality.</summary>
internal static class FirstPlaces
{
    /// <summary>Söderköping's official code.</summary>
    public const string Municipality = "0582";

    private static readonly string[] Areas = ["Centrum", "Norra staden", "Södra staden", "Mogata", "Västra Husby", "Östra Ryd", "Snöveltorp", "Sankt Anna"];

    /// <summary>Enters them where they are missing.</summary>
    public static async Task SetUpAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<PlaceReads>().MunicipalityAsync(Municipality, cancellationToken) is null)
        {
            await scope.ServiceProvider.GetRequiredService<SetUpPlaces>().ExecuteAsync(
                new(Municipality, "Söderköpings kommun", "Lokalpolisområde Norrköping", Areas), Actor.System, cancellationToken);
        }
    }
}
