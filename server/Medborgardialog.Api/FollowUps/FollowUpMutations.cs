using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.FollowUps;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.Api.FollowUps;

/// <summary>What is reported on one activity.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="Status">What was done.</param>
/// <param name="Outcome">What came of it, in words.</param>
/// <param name="QuantityDone">How many were done.</param>
/// <param name="Reason">Why it was removed or transferred, or why it deviates; needed for REMOVED and TRANSFERRED.</param>
/// <param name="Receiver">Who took it over; needed for TRANSFERRED.</param>
/// <param name="Helped">Whether it helped.</param>
/// <param name="HelpedMotive">What that is judged by.</param>
/// <param name="ReportingParty">Who reports.</param>
public sealed record FollowUpEntryInput(
    [property: ID<PromiseActivity>] PromiseActivityId ActivityId, ActivityStatus Status, string? Outcome = null, int? QuantityDone = null, string? Reason = null,
    string? Receiver = null, Helped? Helped = null, string? HelpedMotive = null, string? ReportingParty = null)
{
    internal ActivityReport ToReport() => new(ActivityId, Status, Outcome, QuantityDone, Reason, Receiver, Helped, HelpedMotive, ReportingParty);
}

/// <summary>Reports back, and asks residents whether it helped.</summary>
[ExtendObjectType(OperationType.Mutation)]
public sealed class FollowUpMutations
{
    /// <summary>Writes down what was done in a follow-up's period; entries given before for other activities stay.</summary>
    [Authorize(Roles = [RoleNames.Editor])]
    [UseMutationConvention(PayloadFieldName = "followUp")]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public async Task<FollowUpView> RecordFollowUpAsync(
        [ID("FollowUp")] FollowUpId followUpId, string? summary, IReadOnlyList<FollowUpEntryInput> entries, ClaimsPrincipal user, RecordFollowUp record, FollowUpByIdLoader loader,
        CancellationToken cancellationToken)
    {
        var followUp = await record.ExecuteAsync(followUpId, summary, [.. entries.Select(e => e.ToReport())], user.ToActor(), cancellationToken);
        return await loader.LoadRequiredAsync(followUp.Id, user, cancellationToken);
    }

    /// <summary>Reports a follow-up back to the residents; every activity must have a status.</summary>
    [Authorize(Roles = [RoleNames.Editor, RoleNames.Approver])]
    [UseMutationConvention(PayloadFieldName = "followUp")]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public async Task<FollowUpView> PublishFollowUpAsync(
        [ID("FollowUp")] FollowUpId followUpId, ClaimsPrincipal user, PublishFollowUp publish, FollowUpByIdLoader loader, CancellationToken cancellationToken)
    {
        var followUp = await publish.ExecuteAsync(followUpId, user.ToActor(), cancellationToken);
        return await loader.LoadRequiredAsync(followUp.Id, user, cancellationToken);
    }

    /// <summary>A resident says whether they notice a difference; a retry with the same key counts once.</summary>
    [AllowAnonymous]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    public async Task<OutcomeChecks> AnswerOutcomeCheckAsync(
        [ID("FollowUp")] FollowUpId followUpId, string idempotencyKey, OutcomeAnswer answer, ClaimsPrincipal user, AnswerOutcomeCheck check, OutcomeChecksLoader loader,
        CancellationToken cancellationToken)
    {
        var answered = await check.ExecuteAsync(followUpId, idempotencyKey, answer, user.ToActor(), cancellationToken);
        return await loader.LoadRequiredAsync(answered, cancellationToken);
    }
}
