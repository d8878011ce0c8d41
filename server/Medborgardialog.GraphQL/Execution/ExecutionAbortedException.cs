using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>Ends the whole operation; no field may take it for its own failure.</summary>
internal sealed class ExecutionAbortedException(IError reason) : Exception(reason.Message)
{
    public IError Reason { get; } = reason;
}
