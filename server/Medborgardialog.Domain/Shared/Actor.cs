namespace Medborgardialog.Domain.Shared;

/// <summary>Who does something: a signed-in person, or nobody in particular.</summary>
/// <param name="Name">As shown and logged; for anonymous callers the word <c>anonymous</c>.</param>
/// <param name="Municipality">Official four-digit code of the municipality that the roles hold in; null for anonymous callers and for the system itself.</param>
/// <param name="Roles">The roles held there.</param>
/// <param name="IsSystem">True for the product's own work, such as loading example content.</param>
public sealed record Actor(string Name, string? Municipality, IReadOnlySet<Role> Roles, bool IsSystem = false)
{
    /// <summary>A caller who has not signed in.</summary>
    public static Actor Anonymous { get; } = new("anonymous", null, new HashSet<Role>());

    /// <summary>The product itself.</summary>
    public static Actor System { get; } = new("system", null, new HashSet<Role>(), IsSystem: true);

    /// <summary>True when the actor holds one of the roles in that municipality.</summary>
    /// <param name="municipality">Official four-digit code.</param>
    /// <param name="anyOf">One of these is enough.</param>
    public bool Holds(string municipality, params ReadOnlySpan<Role> anyOf)
    {
        if (IsSystem)
        {
            return true;
        }

        if (Municipality != municipality)
        {
            return false;
        }

        foreach (var role in anyOf)
        {
            if (Roles.Contains(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Refuses an actor who holds none of the roles in that municipality.</summary>
    /// <param name="municipality">Official four-digit code.</param>
    /// <param name="action">What is tried, for the message, such as <c>publish a promise</c>.</param>
    /// <param name="anyOf">One of these is enough.</param>
    /// <exception cref="ForbiddenException">None is held there.</exception>
    public void Demand(string municipality, string action, params ReadOnlySpan<Role> anyOf)
    {
        if (!Holds(municipality, anyOf))
        {
            throw new ForbiddenException(action);
        }
    }

    /// <summary>True when the actor works for that municipality in any role beyond answering.</summary>
    /// <param name="municipality">Official four-digit code.</param>
    public bool IsStaffOf(string municipality) =>
        Holds(municipality, Role.Analyst, Role.Editor, Role.Approver, Role.Administrator, Role.Auditor);
}
