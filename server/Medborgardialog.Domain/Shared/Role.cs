namespace Medborgardialog.Domain.Shared;

/// <summary>What a person may do in one municipality.</summary>
public enum Role
{
    /// <summary>Answers the staff's dialogue (medarbetardialog).</summary>
    Respondent,

    /// <summary>Runs and corrects analyses, scores problems, reviews quotes.</summary>
    Analyst,

    /// <summary>Prepares rounds, focus areas, promises and follow-ups.</summary>
    Editor,

    /// <summary>Decides, signs and publishes.</summary>
    Approver,

    /// <summary>Manages accounts and rounds.</summary>
    Administrator,

    /// <summary>Reads everything, changes nothing.</summary>
    Auditor,
}
