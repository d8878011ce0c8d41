using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Shared;

/// <summary>The caller lacks the role, or has it in another municipality.</summary>
[ExtendObjectType<ForbiddenException>]
public sealed class ForbiddenErrorType
{
    /// <summary>Always <c>FORBIDDEN</c>.</summary>
    public string Code([Parent] ForbiddenException error) => error.Code;
}

/// <summary>Something that was named does not exist, or is not the caller's to see.</summary>
[ExtendObjectType<NotFoundException>]
public sealed class NotFoundErrorType
{
    /// <summary>Always <c>NOT_FOUND</c>.</summary>
    public string Code([Parent] NotFoundException error) => error.Code;

    /// <summary>The kind of thing that was asked for.</summary>
    public string What([Parent] NotFoundException error) => error.What;
}

/// <summary>A value breaks a rule.</summary>
[ExtendObjectType<InvalidInputException>]
public sealed class InvalidInputErrorType
{
    /// <summary>Always <c>INVALID_INPUT</c>.</summary>
    public string Code([Parent] InvalidInputException error) => error.Code;

    /// <summary>The input's field, such as <c>questions[2].options</c>.</summary>
    public string Field([Parent] InvalidInputException error) => error.Field;

    /// <summary>The rule, such as <c>REQUIRED</c>, <c>TOO_LONG</c>, <c>OUT_OF_RANGE</c>, <c>NOT_AN_OPTION</c>, <c>TAKEN</c>, <c>MALFORMED</c>.</summary>
    public string Rule([Parent] InvalidInputException error) => error.Rule;
}

/// <summary>The thing's present state does not allow the action.</summary>
[ExtendObjectType<IllegalTransitionException>]
public sealed class IllegalTransitionErrorType
{
    /// <summary>Always <c>ILLEGAL_TRANSITION</c>.</summary>
    public string Code([Parent] IllegalTransitionException error) => error.Code;

    /// <summary>The kind of thing.</summary>
    public string What([Parent] IllegalTransitionException error) => error.What;

    /// <summary>Its present state.</summary>
    public string From([Parent] IllegalTransitionException error) => error.From;
}
