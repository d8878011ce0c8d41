using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Promises;

/// <summary>What the quality gate can ask for.</summary>
public enum QualityGapCode
{
    /// <summary>The promise answers no focus area. Blocks.</summary>
    NoFocusArea,

    /// <summary>The promise has no activity. Blocks.</summary>
    NoActivity,

    /// <summary>Nobody answers for the activity. Blocks.</summary>
    NoResponsibleParty,

    /// <summary>The activity says not how much. Blocks when it has no indicator either.</summary>
    NoQuantity,

    /// <summary>The activity's deadline lies outside the promise's period: blocks. It has none and its quantity no rhythm (per month, per year): a remark.</summary>
    NoDeadline,

    /// <summary>The activity says not what will show that it helped. A remark.</summary>
    NoIndicator,

    /// <summary>The text holds a word that promises nothing in particular. A remark.</summary>
    VagueWord,

    /// <summary>The activity answers no focus area of the promise. Blocks.</summary>
    ActivityWithoutFocusArea,

    /// <summary>No activity answers the focus area. Blocks.</summary>
    FocusAreaWithoutActivity,

    /// <summary>Nobody gives the promise. Blocks.</summary>
    NoParties,

    /// <summary>No follow-up is planned. Blocks.</summary>
    NoFollowUpCadence,

    /// <summary>A problem of the pictures behind the promise was neither chosen nor left out with a reason. Blocks.</summary>
    ProblemWithoutDecision,
}

/// <summary>One thing that the quality gate asks for.</summary>
/// <param name="Code">What.</param>
/// <param name="ActivityId">The activity it concerns; null when it concerns the whole promise.</param>
/// <param name="Word">The vague word as it stands in the text, the focus area's title or the problem's title.</param>
/// <param name="IsBlocking">True when the promise cannot go on with it.</param>
public sealed record QualityGap(QualityGapCode Code, PromiseActivityId? ActivityId, string? Word, bool IsBlocking);

/// <summary>What the quality gate needs to know that lies outside the promise.</summary>
/// <param name="FocusAreaTitles">The promise's focus areas' titles.</param>
/// <param name="UndecidedProblems">Titles of the problems of the pictures behind the promise that nobody has decided on.</param>
public sealed record GateSurroundings(IReadOnlyDictionary<FocusAreaId, string> FocusAreaTitles, IReadOnlyList<string> UndecidedProblems);

/// <summary>The quality gate asks for more before the promise can go on.</summary>
/// <param name="gaps">Everything that blocks.</param>
public sealed class PromiseNotReadyException(IReadOnlyList<QualityGap> gaps)
    : DomainException("PROMISE_NOT_READY", $"The promise is not ready: {string.Join(", ", gaps.Select(g => g.Code).Distinct())}.")
{
    /// <summary>Everything that blocks.</summary>
    public IReadOnlyList<QualityGap> Gaps { get; } = gaps;
}
