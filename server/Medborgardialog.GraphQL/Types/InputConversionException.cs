namespace Medborgardialog.GraphQL.Types;

/// <summary>An input value has the right shape but cannot become what the resolver takes; the message is meant for the client.</summary>
public sealed class InputConversionException(string message, string? code = null) : Exception(message)
{
    /// <summary>The code of the error, or null.</summary>
    public string? Code { get; } = code;
}
