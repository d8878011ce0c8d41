namespace Medborgardialog.GraphQL.Language.Errors;

/// <summary>
/// The codes that the engine itself gives in <c>extensions.code</c>. Where HotChocolate has a code for the same fault, it is that one.
/// Errors of a specification rule carry the rule's name in upper case instead (<c>KNOWN_TYPE_NAMES</c>).
/// </summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string SyntaxError = "HC0011";

    /// <summary>The document is refused unread past a limit: too many tokens, nodes or fields, or nested too deep.</summary>
    public const string DocumentTooLarge = "DOCUMENT_TOO_LARGE";

    /// <summary>The request is not well formed.</summary>
    public const string BadRequest = "HC0009";

    /// <summary>The operation costs more than allowed.</summary>
    public const string MaxCostExceeded = "HC0047";

    /// <summary>The operation is nested deeper than allowed.</summary>
    public const string MaxDepthExceeded = "MAX_DEPTH_EXCEEDED";

    /// <summary>The operation renames more fields than allowed.</summary>
    public const string MaxAliasesExceeded = "MAX_ALIASES_EXCEEDED";

    /// <summary>A list in an argument or a variable has more items than allowed.</summary>
    public const string MaxListItemsExceeded = "MAX_LIST_ITEMS_EXCEEDED";

    /// <summary>The operation carries more directives than allowed.</summary>
    public const string MaxDirectivesExceeded = "MAX_DIRECTIVES_EXCEEDED";

    /// <summary>The operation selects more fields than allowed.</summary>
    public const string MaxFieldsExceeded = "MAX_FIELDS_EXCEEDED";

    /// <summary>The validator stopped after the allowed number of errors.</summary>
    public const string TooManyErrors = "TOO_MANY_VALIDATION_ERRORS";
}
