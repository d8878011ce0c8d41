namespace Medborgardialog.Domain.Shared;

/// <summary>An action that the thing's present state does not allow (design: the state tables).</summary>
/// <param name="what">The kind of thing, such as <c>CitizenPromise</c>.</param>
/// <param name="from">Its present state.</param>
/// <param name="action">What was tried.</param>
public sealed class IllegalTransitionException(string what, string from, string action)
    : DomainException("ILLEGAL_TRANSITION", $"{what} is {from}: it cannot {action} now.")
{
    /// <summary>The kind of thing.</summary>
    public string What { get; } = what;

    /// <summary>Its state when the action was tried.</summary>
    public string From { get; } = from;

    /// <summary>The action that was refused.</summary>
    public string Action { get; } = action;
}
