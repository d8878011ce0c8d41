namespace Medborgardialog.GraphQL.Execution;

/// <summary>What execution needs to know about the server.</summary>
internal sealed record ExecutionOptions(bool IncludeExceptionDetails, int MaxResponseNodes, Action<Exception, string> LogUnexpected)
{
    /// <summary>The message that stands for an exception nobody declared.</summary>
    public const string UnexpectedMessage = "Unexpected Execution Error";
}
