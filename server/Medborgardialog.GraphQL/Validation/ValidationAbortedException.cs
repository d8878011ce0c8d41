namespace Medborgardialog.GraphQL.Validation;

/// <summary>Ends a validation whose verdict is clear already; it never leaves the validator.</summary>
internal sealed class ValidationAbortedException : Exception
{
    public ValidationAbortedException()
        : base("The validation stopped at a limit.")
    {
    }
}
