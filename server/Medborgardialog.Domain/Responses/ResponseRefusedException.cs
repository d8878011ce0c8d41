using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Responses;

/// <summary>A response cannot be taken; it names everything that is wrong at once, so that nobody mends one thing to meet the next.</summary>
/// <param name="faults">What is wrong, at least one.</param>
public sealed class ResponseRefusedException(IReadOnlyList<ResponseFault> faults)
    : DomainException("RESPONSE_REFUSED", $"The response cannot be taken: {string.Join(", ", faults.Select(Words))}.")
{
    /// <summary>Everything that is wrong, in the order of the survey's questions.</summary>
    public IReadOnlyList<ResponseFault> Faults { get; } = faults;

    private static string Words(ResponseFault fault) =>
        $"{(fault.QuestionKey is null ? "" : $"{fault.QuestionKey} ")}{fault.Rule}{(fault.Limit is { } limit ? $" ({limit})" : "")}";
}
