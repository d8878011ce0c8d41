using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Shared;

/// <summary>What an account needs.</summary>
/// <param name="Email">The e-mail address.</param>
/// <param name="Name">The person's name as shown to colleagues.</param>
/// <param name="Municipality">Code of the municipality that the roles hold in.</param>
/// <param name="PasswordHash">The password's salted hash; the password itself never comes this far.</param>
/// <param name="Roles">At least one.</param>
/// <param name="IsExample">True for the example accounts of a development start.</param>
public sealed record AddAccountCommand(string Email, string Name, string Municipality, string PasswordHash, IReadOnlyCollection<Role> Roles, bool IsExample = false);

/// <summary>Adds a person who may sign in.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class AddAccount(DialogueWriter writer)
{
    /// <summary>Adds the account.</summary>
    /// <param name="command">What it needs.</param>
    /// <param name="actor">An administrator of the municipality, or the product itself.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is neither.</exception>
    /// <exception cref="InvalidInputException">A field breaks a rule, or the address is in use (<c>email</c>, TAKEN).</exception>
    public Task<Account> ExecuteAsync(AddAccountCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        actor.Demand(command.Municipality, "add an account", Role.Administrator);
        return writer.WriteAsync(actor, async scope =>
        {
            var account = Account.Create(
                AccountId.From(scope.Ids.NewId()), command.Email, command.Name, command.Municipality, command.PasswordHash, command.Roles, command.IsExample);
            if (await scope.Db.Set<Account>().AnyAsync(a => a.Email == account.Email, cancellationToken))
            {
                throw new InvalidInputException("email", "TAKEN", $"'{account.Email}' has an account already.");
            }

            scope.Db.Add(account);
            scope.Record(command.Municipality, "addAccount", $"Account/{account.Id.Value:N}", $"roles: {string.Join(", ", account.Roles)}");
            return account;
        }, cancellationToken);
    }
}
