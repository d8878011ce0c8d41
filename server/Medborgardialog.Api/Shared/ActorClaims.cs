using System.Runtime.CompilerServices;
using System.Security.Claims;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Api.Shared;

/// <summary>How a signed-in account stands in claims, and back.</summary>
public static class ActorClaims
{
    /// <summary>Claim with the four-digit code of the municipality that the roles hold in.</summary>
    public const string Municipality = "municipality";

    // One actor per principal: loaders know by it whether two resolvers ask for the same person.
    private static readonly ConditionalWeakTable<ClaimsPrincipal, Actor> Actors = [];

    /// <summary>The claims of an account, for signing in.</summary>
    /// <param name="account">The account.</param>
    /// <param name="authenticationType">Name of the way of signing in.</param>
    public static ClaimsPrincipal ToPrincipal(this Account account, string authenticationType)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.Name, account.Name),
                new Claim(ClaimTypes.Email, account.Email),
                new Claim(Municipality, account.Municipality),
                .. account.Roles.Select(r => new Claim(ClaimTypes.Role, NameOf(r))),
            ],
            authenticationType));
    }

    /// <summary>Who acts: the signed-in person, or nobody in particular.</summary>
    /// <param name="user">The claims of the request.</param>
    public static Actor ToActor(this ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.Identity is { IsAuthenticated: true } ? Actors.GetValue(user, Read) : Actor.Anonymous;
    }

    /// <summary>A role's name in claims.</summary>
    /// <param name="role">The role.</param>
    public static string NameOf(Role role) => role.ToString().ToUpperInvariant();

    private static Actor Read(ClaimsPrincipal user)
    {
        if (user.FindFirstValue(Municipality) is not { } municipality)
        {
            return Actor.Anonymous;
        }

        var roles = user.FindAll(ClaimTypes.Role).Select(c => Enum.TryParse<Role>(c.Value, ignoreCase: true, out var role) ? role : (Role?)null).OfType<Role>().ToHashSet();
        return new Actor(user.FindFirstValue(ClaimTypes.Name) ?? user.FindFirstValue(ClaimTypes.Email) ?? "?", municipality, roles);
    }

    private static string? FindFirstValue(this ClaimsPrincipal user, string type) => user.FindFirst(type)?.Value;
}
