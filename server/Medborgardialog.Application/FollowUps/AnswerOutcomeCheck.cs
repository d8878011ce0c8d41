using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.FollowUps;

/// <summary>Takes a resident's answer to whether they notice a difference.</summary>
/// <param name="writer">Writes.</param>
/// <param name="sealer">Hashes the idempotency key with the server's own.</param>
public sealed class AnswerOutcomeCheck(DialogueWriter writer, ITextSealer sealer)
{
    /// <summary>Counts the answer once per key: a retry changes nothing, and the first answer stands.</summary>
    /// <param name="id">A published follow-up.</param>
    /// <param name="idempotencyKey">Chosen by the sender for this answer, 8 to 200 characters.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="actor">Anyone.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The follow-up that was answered.</returns>
    /// <exception cref="NotFoundException">There is no such published follow-up.</exception>
    /// <exception cref="InvalidInputException">The key is missing, too short or too long.</exception>
    public Task<FollowUpId> ExecuteAsync(FollowUpId id, string idempotencyKey, OutcomeAnswer answer, Actor actor, CancellationToken cancellationToken)
    {
        var key = Guard.Text(idempotencyKey, "idempotencyKey", 200);
        if (key.Length < 8)
        {
            throw new InvalidInputException("idempotencyKey", "OUT_OF_RANGE", "The key needs at least 8 characters.");
        }

        var hash = Convert.ToHexStringLower(sealer.Derive("outcome-check", $"{id.Value:N}/{key}"));
        return writer.WriteAsync(actor, async scope =>
        {
            var followUp = await scope.Db.Set<FollowUp>().SingleOrDefaultAsync(f => f.Id == id && f.State == FollowUpStatus.Published, cancellationToken)
                ?? throw new NotFoundException(nameof(FollowUp), id.Value.ToString());
            var code = await scope.Db.Set<Municipality>().Where(m => m.Id == followUp.MunicipalityId).Select(m => m.Code).SingleAsync(cancellationToken);
            var isRetry = await scope.Db.Set<OutcomeCheck>().AnyAsync(c => c.FollowUpId == id && c.IdempotencyHash == hash, cancellationToken);
            if (!isRetry)
            {
                scope.Db.Add(OutcomeCheck.Take(new OutcomeCheckId(scope.Ids.NewId()), followUp, answer, scope.Today, hash));
            }

            scope.Record(code, "answerOutcomeCheck", $"{nameof(FollowUp)}/{id.Value}", isRetry ? "retry" : "", dateOnly: true);
            return id;
        }, cancellationToken);
    }
}
