namespace Medborgardialog.Domain.Shared;

/// <summary>Whether a text needs a person at once, whatever its theme.</summary>
public enum Seriousness
{
    /// <summary>Nothing acute.</summary>
    None,

    /// <summary>Danger to life, an ongoing crime, violence at home, self-harm.</summary>
    Acute,

    /// <summary>A child who is or may be harmed.</summary>
    ChildAtRisk,
}
