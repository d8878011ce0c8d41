namespace Medborgardialog.Domain.ProblemPictures;

/// <summary>
/// What a problem is weighed by, 0 to 3 each: Brå's questions for prioritising ("Prioritera mellan problemen") as a matrix whose values are proposed
/// from data where data can tell, and set by people with a motive where it cannot.
/// </summary>
public enum Criterion
{
    /// <summary>How many speak of it. Proposed from the share of respondents.</summary>
    Frequency,

    /// <summary>Whether it grows. Proposed from the picture before.</summary>
    Trend,

    /// <summary>Whether the sources, or this place and others, differ. Proposed from residents' and staff's ranks.</summary>
    Deviation,

    /// <summary>What it does to people. Set by people.</summary>
    Seriousness,

    /// <summary>Whether it touches many, directly or not. Proposed from the number of areas and age groups that speak of it.</summary>
    AffectsMany,

    /// <summary>Whether it gathers in one place. Proposed from the spread over areas.</summary>
    Concentration,

    /// <summary>Whether it is seen by all and taken as a sign of decay (signalbrott). Set by people.</summary>
    SignalValue,

    /// <summary>Whether the parties can do something about it. Set by people.</summary>
    Influenceability,

    /// <summary>Whether there are means. Set by people.</summary>
    Resources,
}
