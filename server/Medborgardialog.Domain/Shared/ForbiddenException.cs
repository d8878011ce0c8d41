namespace Medborgardialog.Domain.Shared;

/// <summary>The actor lacks the role, or has it in another municipality.</summary>
/// <param name="action">What was tried.</param>
public sealed class ForbiddenException(string action)
    : DomainException("FORBIDDEN", $"You may not {action} here.")
{
    /// <summary>What was tried.</summary>
    public string Action { get; } = action;
}
