namespace Medborgardialog.Domain.Shared;

/// <summary>Where a promise, or what belongs to it, comes from.</summary>
public enum Origin
{
    /// <summary>Entered from public sources; what they do not say is shown as not found there.</summary>
    Recorded,

    /// <summary>Made in this service; the quality gate applies.</summary>
    Drafted,
}
