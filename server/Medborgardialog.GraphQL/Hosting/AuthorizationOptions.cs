using System.Security.Claims;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>The named policies that <c>[Authorize("name")]</c> asks for.</summary>
public sealed class AuthorizationOptions
{
    private readonly Dictionary<string, Func<ClaimsPrincipal, bool>> _policies = new(StringComparer.Ordinal);

    /// <summary>The policies by name.</summary>
    public IReadOnlyDictionary<string, Func<ClaimsPrincipal, bool>> Policies => _policies;

    /// <summary>Adds a policy: <paramref name="isMet"/> says whether a signed-in user fulfils it.</summary>
    public void AddPolicy(string name, Func<ClaimsPrincipal, bool> isMet) => _policies[name] = isMet;
}
