namespace Medborgardialog.Domain.Shared;

/// <summary>A refusal that the caller can understand and act on. Every subclass is a declared error of the API.</summary>
/// <param name="code">Stable, UPPER_SNAKE; clients choose their own words by it.</param>
/// <param name="message">English, for developers and logs; never holds answer text.</param>
public abstract class DomainException(string code, string message) : Exception(message)
{
    /// <summary>The stable code, such as <c>ROUND_NOT_OPEN</c>.</summary>
    public string Code { get; } = code;
}
