using Medborgardialog.Domain.Responses;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Responses;

/// <summary>A response cannot be taken; everything that is wrong is named at once.</summary>
[ExtendObjectType<ResponseRefusedException>]
public sealed class ResponseRefusedErrorType
{
    /// <summary>Always <c>RESPONSE_REFUSED</c>.</summary>
    public string Code([Parent] ResponseRefusedException error) => error.Code;

    /// <summary>Everything that is wrong, in the order of the survey's questions.</summary>
    public IReadOnlyList<ResponseFault> Faults([Parent] ResponseRefusedException error) => error.Faults;
}

/// <summary>One thing that is wrong with a response.</summary>
[ExtendObjectType<ResponseFault>]
public sealed class ResponseFaultType
{
    /// <summary>The question's key; null when it concerns the response as a whole.</summary>
    public string? QuestionKey([Parent] ResponseFault fault) => fault.QuestionKey;

    /// <summary>
    /// ROUND_NOT_OPEN, STAFF_ONLY, LANGUAGE_MALFORMED or EMPTY for the whole; UNKNOWN_QUESTION, ANSWERED_TWICE, REQUIRED, WRONG_KIND, TOO_LONG, BELOW_MINIMUM,
    /// ABOVE_MAXIMUM, NOT_AN_OPTION or ONE_OPTION_ONLY for a question.
    /// </summary>
    public string Rule([Parent] ResponseFault fault) => fault.Rule;

    /// <summary>The number that the rule holds to; null where there is none.</summary>
    public int? Limit([Parent] ResponseFault fault) => fault.Limit;
}
