namespace Medborgardialog.Client.Gateway.Operations.Shared;

/// <summary>The data of <c>Me</c>.</summary>
public sealed record MeResult(Me? Me);

/// <summary>The signed-in person.</summary>
public sealed record Me(string Name, string Email, IReadOnlyList<string> Roles, MunicipalityName? Municipality)
{
    /// <summary>Whether the person has one of the roles.</summary>
    public bool Is(params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A municipality by name.</summary>
public sealed record MunicipalityName(string Code, string Name);

/// <summary>A number that may be hidden; exactly one of the two is null.</summary>
public sealed record CountValue(int? Value, string? Suppressed);

/// <summary>A period; <c>Label</c> is how it is written.</summary>
public sealed record PeriodLabel(DateOnly? Start, DateOnly? End, string Label);

/// <summary>Something that has an id.</summary>
public sealed record Reference(string Id);
