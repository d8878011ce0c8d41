namespace Medborgardialog.Domain.FollowUps;

/// <summary>Where a follow-up stands.</summary>
public enum FollowUpStatus
{
    /// <summary>Due some day; nothing written yet.</summary>
    Scheduled,

    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Reported back to the residents.</summary>
    Published,

    /// <summary>Due, waited for, and not published. Never stored: it follows from the date.</summary>
    Silent,
}

/// <summary>What was done of an activity in a follow-up's period.</summary>
public enum ActivityStatus
{
    /// <summary>Not begun (ej påbörjad).</summary>
    NotStarted,

    /// <summary>Under way (pågår).</summary>
    InProgress,

    /// <summary>Done (genomförd).</summary>
    Done,

    /// <summary>Done, and more than promised (överträffad).</summary>
    Exceeded,

    /// <summary>Done in part (delvis).</summary>
    Partly,

    /// <summary>Not done (ej genomförd).</summary>
    NotDone,

    /// <summary>Taken out of the promise (utgår), with a reason.</summary>
    Removed,

    /// <summary>Handed over (överförd), with a reason and a receiver.</summary>
    Transferred,

    /// <summary>Cannot be judged (kan ej bedömas).</summary>
    CannotAssess,

    /// <summary>The source does not say; only under recorded promises.</summary>
    NotStated,
}

/// <summary>Whether what was done helped: another question than whether it was done.</summary>
public enum Helped
{
    /// <summary>It helped.</summary>
    Yes,

    /// <summary>It helped in part.</summary>
    Partly,

    /// <summary>It did not help.</summary>
    No,

    /// <summary>Too early to say.</summary>
    TooEarly,

    /// <summary>It cannot be told.</summary>
    CannotTell,
}

/// <summary>What a resident answers to the question whether they notice a difference.</summary>
public enum OutcomeAnswer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>No.</summary>
    No,

    /// <summary>Does not know.</summary>
    DoNotKnow,
}
