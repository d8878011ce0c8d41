namespace Medborgardialog.Domain.Surveys;

/// <summary>Whom a round asks.</summary>
public enum DialogueRoundKind
{
    /// <summary>Those who live, work or move in the municipality (medborgardialog); anybody may answer.</summary>
    Resident,

    /// <summary>The staff of police and municipality (medarbetardialog); answered signed in.</summary>
    Staff,
}
