using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.FollowUps;

/// <summary>Identifies a resident's answer on the outcome.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct OutcomeCheckId(Guid Value) : IEntityId<OutcomeCheckId>
{
    /// <inheritdoc/>
    public static OutcomeCheckId From(Guid value) => new(value);
}

/// <summary>One resident's answer to whether they notice a difference. Nothing about the resident is kept.</summary>
public sealed class OutcomeCheck
{
    private OutcomeCheck(OutcomeCheckId id, FollowUpId followUpId, OutcomeAnswer answer, DateOnly answeredOn, string idempotencyHash)
    {
        Id = id;
        FollowUpId = followUpId;
        Answer = answer;
        AnsweredOn = answeredOn;
        IdempotencyHash = idempotencyHash;
    }

    /// <summary>The identifier.</summary>
    public OutcomeCheckId Id { get; private set; }

    /// <summary>The published follow-up that was asked about.</summary>
    public FollowUpId FollowUpId { get; private set; }

    /// <summary>The answer.</summary>
    public OutcomeAnswer Answer { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly AnsweredOn { get; private set; }

    /// <summary>Keyed hash of the sender's idempotency key, lower-case hex: a retry counts once.</summary>
    public string IdempotencyHash { get; private set; }

    /// <summary>Takes an answer.</summary>
    /// <param name="id">The new identifier.</param>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="on">The day.</param>
    /// <param name="idempotencyHash">Keyed hash of the idempotency key.</param>
    /// <exception cref="IllegalTransitionException">The follow-up is not published.</exception>
    public static OutcomeCheck Take(OutcomeCheckId id, FollowUp followUp, OutcomeAnswer answer, DateOnly on, string idempotencyHash)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp.State == FollowUpStatus.Published
            ? new OutcomeCheck(id, followUp.Id, answer, on, idempotencyHash)
            : throw new IllegalTransitionException(nameof(FollowUp), followUp.State.ToString().ToUpperInvariant(), "be answered");
    }
}
