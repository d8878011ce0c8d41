namespace Medborgardialog.Domain.Promises;

/// <summary>Where a promise stands (design: state tables).</summary>
public enum CitizenPromiseState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Handed to an approver.</summary>
    Review,

    /// <summary>Decided by the parties; its content no longer changes.</summary>
    Decided,

    /// <summary>Signed by every party.</summary>
#pragma warning disable CA1720 // The state's name in every language of the field; no number type is meant.
    Signed,
#pragma warning restore CA1720

    /// <summary>Given to the residents.</summary>
    Published,

    /// <summary>Given, and prolonged once.</summary>
    Extended,

    /// <summary>Replaced by a later generation.</summary>
    Superseded,

    /// <summary>Ended without a successor.</summary>
    Concluded,
}

/// <summary>How a promise relates to the one before it.</summary>
public enum PromiseGeneration
{
    /// <summary>No promise before it that is known.</summary>
    First,

    /// <summary>The earlier promise's content goes on in a new period (överfört).</summary>
    CarriedOver,

    /// <summary>Takes an earlier promise's place with content of its own (ersätter).</summary>
    Superseding,
}

/// <summary>How often a promise is followed up.</summary>
public enum FollowUpCadence
{
    /// <summary>In May and November.</summary>
    HalfYearly,

    /// <summary>Three times a year: T1 January to April, T2 May to August, T3 September to December.</summary>
    Tertial,

    /// <summary>Once a calendar year.</summary>
    Yearly,

    /// <summary>Not at all; only recorded promises can have it.</summary>
    None,

    /// <summary>The source does not say.</summary>
    NotStated,
}

/// <summary>A part of a promise that its public sources may leave out.</summary>
public enum PromisePart
{
    /// <summary>Who signed, and when.</summary>
    Signatures,

    /// <summary>Any follow-up.</summary>
    FollowUps,

    /// <summary>When follow-ups are due.</summary>
    FollowUpSchedule,

    /// <summary>How much is promised.</summary>
    Quantities,

    /// <summary>Who answers for each activity.</summary>
    ResponsibleParties,

    /// <summary>The promise as it was signed, word by word.</summary>
    SignedWording,
}

/// <summary>What kind of work an activity is.</summary>
public enum ActivityKind
{
    /// <summary>Prevention through people (social).</summary>
    Social,

    /// <summary>Prevention through places (situationell).</summary>
    Situational,

    /// <summary>Control and enforcement (kontroll).</summary>
    Control,

    /// <summary>Information.</summary>
    Information,

    /// <summary>Cooperation (samverkan).</summary>
    Cooperation,
}

/// <summary>Whether an activity still is part of its promise.</summary>
public enum PromiseActivityState
{
    /// <summary>Part of the promise.</summary>
    Active,

    /// <summary>Taken out, with a reason.</summary>
    Removed,

    /// <summary>Handed to someone else, with a reason and a receiver.</summary>
    Transferred,
}
