namespace Medborgardialog.Domain.Shared;

/// <summary>Why a number is not shown.</summary>
public enum SuppressionReason
{
    /// <summary>Fewer than 5 respondents stand behind it, so that it could point at one of them.</summary>
    TooFew,

    /// <summary>It would give away a hidden number beside it by subtraction.</summary>
    Complementary,

    /// <summary>The public source does not state it.</summary>
    NotStatedInSource,
}

/// <summary>A number that may be hidden for the sake of those behind it: exactly one of the two is there.</summary>
/// <param name="Value">The number; null when hidden.</param>
/// <param name="Suppressed">Why it is hidden; null when shown.</param>
public readonly record struct Count(int? Value, SuppressionReason? Suppressed)
{
    /// <summary>A shown number.</summary>
    public static Count Of(int value) => new(value, null);

    /// <summary>A hidden number.</summary>
    public static Count Hidden(SuppressionReason reason) => new(null, reason);
}
