namespace Medborgardialog.Api.Shared;

/// <summary>The roles as <c>[Authorize]</c> names them; each is the GraphQL name of a value of the enum <c>Role</c>.</summary>
public static class RoleNames
{
    /// <summary>Answers the staff's dialogue.</summary>
    public const string Respondent = "RESPONDENT";

    /// <summary>Runs and corrects analyses, scores problems, reviews quotes.</summary>
    public const string Analyst = "ANALYST";

    /// <summary>Prepares rounds, focus areas, promises and follow-ups.</summary>
    public const string Editor = "EDITOR";

    /// <summary>Decides, signs and publishes.</summary>
    public const string Approver = "APPROVER";

    /// <summary>Manages accounts and rounds.</summary>
    public const string Administrator = "ADMINISTRATOR";

    /// <summary>Reads everything, changes nothing.</summary>
    public const string Auditor = "AUDITOR";
}
