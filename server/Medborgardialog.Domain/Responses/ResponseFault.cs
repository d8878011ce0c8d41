namespace Medborgardialog.Domain.Responses;

/// <summary>One thing that is wrong with a response.</summary>
/// <param name="QuestionKey">The question's key; null when it concerns the response as a whole.</param>
/// <param name="Rule">
/// Stable: <c>ROUND_NOT_OPEN</c>, <c>STAFF_ONLY</c>, <c>LANGUAGE_MALFORMED</c>, <c>EMPTY</c> for the whole; <c>UNKNOWN_QUESTION</c>, <c>ANSWERED_TWICE</c>,
/// <c>REQUIRED</c>, <c>WRONG_KIND</c>, <c>TOO_LONG</c>, <c>BELOW_MINIMUM</c>, <c>ABOVE_MAXIMUM</c>, <c>NOT_AN_OPTION</c>, <c>ONE_OPTION_ONLY</c> for a question.
/// </param>
/// <param name="Limit">The number that the rule holds to: the longest text, the lowest or highest number; null where there is none.</param>
public sealed record ResponseFault(string? QuestionKey, string Rule, int? Limit = null);
