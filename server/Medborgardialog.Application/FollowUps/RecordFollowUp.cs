using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.FollowUps;

/// <summary>Writes down what was done in a follow-up's period.</summary>
/// <param name="writer">Writes.</param>
public sealed class RecordFollowUp(DialogueWriter writer)
{
    /// <summary>Keeps the entries as a draft; those given before for other activities stay.</summary>
    /// <param name="id">The follow-up.</param>
    /// <param name="summary">The whole in a few words; null keeps what is there.</param>
    /// <param name="reports">What was done.</param>
    /// <param name="actor">An editor.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such follow-up.</exception>
    /// <exception cref="IllegalTransitionException">It is published already.</exception>
    /// <exception cref="InvalidInputException">An activity was not part of the promise in the period or is named twice, or an entry breaks a rule.</exception>
    public Task<FollowUp> ExecuteAsync(FollowUpId id, string? summary, IReadOnlyCollection<ActivityReport> reports, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (followUp, promise, code) = await scope.LoadFollowUpAsync(id, cancellationToken);
            actor.Demand(code, "record a follow-up", Role.Editor);
            followUp.Write(promise, summary, reports);
            scope.Record(code, "recordFollowUp", $"{nameof(FollowUp)}/{promise.Slug}/{followUp.Period.Label}", $"{reports.Count} entries");
            return followUp;
        }, cancellationToken);
}
