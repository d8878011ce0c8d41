using System.Text.RegularExpressions;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Responses;

/// <summary>
/// Takes one person's answers. Redacts before the transaction; is acknowledged after the commit, so that no acknowledged answer is lost; a retry with
/// the same key gives the same receipt and no second response, also while the first try still runs and after the round has closed.
/// </summary>
public sealed partial class SubmitResponse
{
    private readonly ResponseIntake _intake;
    private readonly SubmissionQueue _queue;

    internal SubmitResponse(ResponseIntake intake, SubmissionQueue queue)
    {
        _intake = intake;
        _queue = queue;
    }

    /// <summary>Takes the answers.</summary>
    /// <param name="command">The answers.</param>
    /// <param name="actor">Anybody for a residents' round; a respondent or staff of the municipality for a staff round. Is not stored or logged.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="NotFoundException">There is no such round, or it is a draft that the actor may not see.</exception>
    /// <exception cref="ResponseRefusedException">Something is wrong with the answers, the round takes none now, or it is for staff alone; all faults at once.</exception>
    /// <exception cref="InvalidInputException">The idempotency key has another form (<c>idempotencyKey</c>, MALFORMED).</exception>
    public async Task<SubmissionReceipt> ExecuteAsync(SubmitResponseCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        if (command.IdempotencyKey is null || !KeyForm().IsMatch(command.IdempotencyKey))
        {
            throw new InvalidInputException("idempotencyKey", "MALFORMED", "The idempotency key must be 16 to 128 of A-Z, a-z, 0-9 and -_.:=+/, random, and the same for every retry.");
        }

        var texts = _intake.Screen(command.Answers);
        var stored = await _queue.StoreAsync(new Submission(command, actor, texts), cancellationToken);
        var seriousness = ResponseIntake.Gravest(texts);
        return new SubmissionReceipt(stored.Receipt.ToString(), stored.Round, stored.SubmittedOn, ResponseIntake.Notices(texts), seriousness, HelpContact.For(seriousness));
    }

    [GeneratedRegex("^[A-Za-z0-9_.:=+/-]{16,128}$")]
    private static partial Regex KeyForm();
}
