namespace Medborgardialog.GraphQL.Validation;

/// <summary>Ends a validation that has found enough errors or taken enough work. It never leaves the validator.</summary>
internal sealed class ValidationAbortedException(string message, string code) : Exception(message)
{
    public string Code { get; } = code;
}
