namespace Medborgardialog.Domain.Shared;

/// <summary>A value that breaks a rule: it names the field, the rule and what would be accepted.</summary>
/// <param name="field">The input's field name as the API writes it, such as <c>title</c>.</param>
/// <param name="rule">Stable, UPPER_SNAKE: <c>REQUIRED</c>, <c>TOO_LONG</c>, <c>OUT_OF_RANGE</c>, <c>NOT_AN_OPTION</c>, <c>TAKEN</c>, <c>MALFORMED</c> ….</param>
/// <param name="message">What is wrong and what to do, in English.</param>
public sealed class InvalidInputException(string field, string rule, string message)
    : DomainException("INVALID_INPUT", message)
{
    /// <summary>The input's field name.</summary>
    public string Field { get; } = field;

    /// <summary>The rule that was broken.</summary>
    public string Rule { get; } = rule;
}
