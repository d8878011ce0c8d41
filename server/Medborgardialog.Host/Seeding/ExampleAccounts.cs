using System.Security.Cryptography;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Host.Seeding;

/// <summary>
/// Three people to try the product as, in development only. Their passwords are made anew at every start and printed: nothing about them is kept but
/// hashes.
/// </summary>
/// <param name="scopes">Makes scopes.</param>
internal sealed class ExampleAccounts(IServiceScopeFactory scopes)
{
    private static readonly (string Email, string Name, Role[] Roles)[] People =
    [
        ("analytiker@soderkoping.example", "Alva Analytiker (exempel)", [Role.Analyst]),
        ("handlaggare@soderkoping.example", "Hugo Handläggare (exempel)", [Role.Editor, Role.Respondent]),
        ("beslut@soderkoping.example", "Berit Beslutsfattare (exempel)", [Role.Approver, Role.Administrator]),
    ];

    /// <summary>Adds the accounts that are missing, gives all of them new passwords, and prints those.</summary>
    /// <param name="password">One password for all three, when a test needs to know it; null makes random ones.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RenewAsync(string? password, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var add = scope.ServiceProvider.GetRequiredService<AddAccount>();
        var reads = scope.ServiceProvider.GetRequiredService<AccountReads>();
        var writer = scope.ServiceProvider.GetRequiredService<DialogueWriter>();
        var lines = new List<string> { "Example accounts (development only; sign in at /logga-in):" };
        foreach (var (email, name, roles) in People)
        {
            var secret = password ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
            var hash = new PasswordHasher<Account>().HashPassword(null!, secret);
            if (await reads.FindByEmailAsync(email, cancellationToken) is null)
            {
                await add.ExecuteAsync(new AddAccountCommand(email, name, FirstPlaces.Municipality, hash, roles, IsExample: true), Actor.System, cancellationToken);
            }
            else
            {
                await writer.WriteAsync(Actor.System, async write =>
                {
                    var account = await write.Db.Set<Account>().FirstAsync(a => a.Email == email, cancellationToken);
                    account.ChangePassword(hash);
                    write.Record(account.Municipality, "changePassword", $"Account/{account.Id.Value:N}", "example account, new start");
                    return account;
                }, cancellationToken);
            }

            lines.Add($"  {email}  {secret}  ({string.Join(", ", roles)})");
        }

        Console.WriteLine(string.Join('\n', lines));
    }
}
