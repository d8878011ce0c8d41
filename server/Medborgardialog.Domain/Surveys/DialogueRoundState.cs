namespace Medborgardialog.Domain.Surveys;

/// <summary>Where a dialogue round stands: DRAFT → OPEN → CLOSED.</summary>
public enum DialogueRoundState
{
    /// <summary>Being prepared; seen by staff alone.</summary>
    Draft,

    /// <summary>Open for answers between its dates.</summary>
    Open,

    /// <summary>Takes no more answers.</summary>
    Closed,
}
