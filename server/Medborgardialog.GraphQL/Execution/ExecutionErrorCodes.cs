namespace Medborgardialog.GraphQL.Execution;

/// <summary>Codes of the errors that execution makes; the HC codes are those that users of the annotation style know.</summary>
public static class ExecutionErrorCodes
{
    /// <summary>Null where the schema promises a value; also a variable that is missing.</summary>
    public const string NonNullViolation = "HC0018";

    /// <summary>A variable or argument is not of its type.</summary>
    public const string InvalidInput = "HC0016";

    /// <summary>A resolver returned something that is not a value of the leaf type.</summary>
    public const string InvalidLeafValue = "EXEC_INVALID_LEAF_VALUE";

    /// <summary>A resolver returned an object of a class that the abstract type does not know.</summary>
    public const string UnknownRuntimeType = "EXEC_UNKNOWN_RUNTIME_TYPE";

    /// <summary>The operation took too long.</summary>
    public const string Timeout = "HC0045";

    /// <summary>The response has more values than allowed.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";

    /// <summary>A page is asked for that is larger than allowed.</summary>
    public const string PageTooLarge = "HC0051";

    /// <summary>A page needs <c>first</c> or <c>last</c>.</summary>
    public const string NoPagingBoundaries = "HC0052";

    /// <summary>A page of a negative size.</summary>
    public const string NegativePageSize = "HC0079";

    /// <summary>A cursor that no page gave.</summary>
    public const string InvalidCursor = "HC0078";

    /// <summary>More ids than <c>nodes</c> takes.</summary>
    public const string TooManyNodes = "HC0076";

    /// <summary>The document has several operations and none is named, or none with the given name.</summary>
    public const string UnknownOperation = "UNKNOWN_OPERATION";

    /// <summary>The operation kind cannot come this way.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";
}
