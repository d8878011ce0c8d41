namespace Medborgardialog.Domain.Shared;

/// <summary>Identifies an account.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct AccountId(Guid Value) : IEntityId<AccountId>
{
    /// <inheritdoc/>
    public static AccountId From(Guid value) => new(value);
}

/// <summary>A person who signs in, with the roles held in one municipality.</summary>
public sealed class Account
{
    private readonly List<Role> _roles = [];

    private Account(AccountId id, string email, string name, string municipality, string passwordHash, bool isExample)
    {
        Id = id;
        Email = email;
        Name = name;
        Municipality = municipality;
        PasswordHash = passwordHash;
        IsExample = isExample;
    }

    /// <summary>The identifier.</summary>
    public AccountId Id { get; private set; }

    /// <summary>The e-mail address, lower case; unique.</summary>
    public string Email { get; private set; }

    /// <summary>The person's name as shown to colleagues.</summary>
    public string Name { get; private set; }

    /// <summary>Official four-digit code of the municipality that the roles hold in.</summary>
    public string Municipality { get; private set; }

    /// <summary>The password's salted hash in the framework's own format.</summary>
    public string PasswordHash { get; private set; }

    /// <summary>True for the accounts of the example content, which exist in development only.</summary>
    public bool IsExample { get; private set; }

    /// <summary>The roles held.</summary>
    public IReadOnlyList<Role> Roles => _roles;

    /// <summary>Makes an account.</summary>
    /// <exception cref="InvalidInputException">The address or name is missing, or there is no role.</exception>
    public static Account Create(AccountId id, string email, string name, string municipality, string passwordHash, IReadOnlyCollection<Role> roles, bool isExample = false)
    {
        var address = Guard.Text(email, "email", 200).ToLowerInvariant();
        if (address.IndexOf('@') <= 0 || address.EndsWith('@') || address.Contains(' '))
        {
            throw new InvalidInputException("email", "MALFORMED", $"'{address}' is not an e-mail address.");
        }

        if (roles.Count == 0)
        {
            throw new InvalidInputException("roles", "REQUIRED", "An account needs at least one role.");
        }

        var account = new Account(id, address, Guard.Text(name, "name", 100), municipality, passwordHash, isExample);
        account._roles.AddRange(roles.Distinct());
        return account;
    }

    /// <summary>Sets a new password.</summary>
    /// <param name="passwordHash">The new password's hash.</param>
    public void ChangePassword(string passwordHash) => PasswordHash = passwordHash;

    /// <summary>The account as the one who acts.</summary>
    public Actor ToActor() => new(Name, Municipality, _roles.ToHashSet());
}
