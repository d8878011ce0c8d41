using System.CommandLine;
using System.Security.Cryptography;
using Medborgardialog.Application.Places;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Shared;
using Microsoft.AspNetCore.Identity;

namespace Medborgardialog.Host.Commands;

/// <summary><c>user add</c>: makes an account. Its password is read from standard input, or made and printed once.</summary>
internal static class UserCommand
{
    public static Command Create() => new("user", "Accounts of those who work with the dialogues.") { CreateAdd() };

    private static Command CreateAdd()
    {
        var email = new Argument<string>("EMAIL") { Description = "The address to sign in with." };
        var name = new Option<string>("--name") { Description = "The person's name.", Required = true };
        var municipality = new Option<string>("--municipality") { Description = "Official four-digit code, such as 0582.", Required = true };
        var roles = new Option<Role[]>("--role") { Description = "analyst, editor, approver, administrator, auditor or respondent; may be repeated.", Required = true, AllowMultipleArgumentsPerToken = true };
        var fromInput = new Option<bool>("--password-from-input") { Description = "Read the password from standard input instead of making one." };
        var database = DatabaseLocation.Option();
        var command = new Command("add", "Add an account.") { email, name, municipality, roles, fromInput, database };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Open(parsed.GetValue(database));
            await Startup.MigrateAsync(services.Provider, cancellationToken);
            await using var scope = services.Provider.CreateAsyncScope();
            var code = parsed.GetValue(municipality)!;
            if (await scope.ServiceProvider.GetRequiredService<PlaceReads>().MunicipalityAsync(code, cancellationToken) is null)
            {
                throw new CommandException($"There is no municipality '{code}' in this database.");
            }

            var password = parsed.GetValue(fromInput) ? await ReadPasswordAsync() : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10));
            var hash = new PasswordHasher<Account>().HashPassword(null!, password);
            try
            {
                var account = await scope.ServiceProvider.GetRequiredService<AddAccount>().ExecuteAsync(
                    new AddAccountCommand(parsed.GetValue(email)!, parsed.GetValue(name)!, code, hash, parsed.GetValue(roles)!), Actor.System, cancellationToken);
                Console.WriteLine(parsed.GetValue(fromInput) ? $"{account.Email} added." : $"{account.Email} added. Password, shown only now: {password}");
            }
            catch (DomainException refusal)
            {
                throw new CommandException(refusal.Message);
            }

            return 0;
        });
        return command;
    }

    private static async Task<string> ReadPasswordAsync()
    {
        var password = await Console.In.ReadLineAsync() ?? "";
        return password.Length >= 12 ? password : throw new CommandException("The password must be at least 12 characters long.");
    }
}
