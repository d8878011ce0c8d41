using System.Text.RegularExpressions;
using Medborgardialog.Application.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Data;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Responses;

/// <summary>
/// Takes one person's answers. Redacts and seals before the transaction; is acknowledged after the commit, so that no acknowledged answer is lost; a retry with
/// the same key gives the same receipt and no second response, also while the first try still runs and after the round has closed.
/// </summary>
public sealed partial class SubmitResponse
{
    private readonly IDbContextFactory<DialogueDbContext> _contexts;
    private readonly DialogueWriter _writer;
    private readonly Receipts _receipts;
    private readonly ResponseIntake _intake;
    private readonly TimeProvider _time;

    internal SubmitResponse(IDbContextFactory<DialogueDbContext> contexts, DialogueWriter writer, Receipts receipts, ResponseIntake intake, TimeProvider time)
    {
        _contexts = contexts;
        _writer = writer;
        _receipts = receipts;
        _intake = intake;
        _time = time;
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

        var target = await FindTargetAsync(command.Round, actor, cancellationToken);
        var texts = _intake.Screen(target.Survey, command.Answers);
        if (await _receipts.SubmittedOnAsync(target.Round.Id, command.IdempotencyKey, cancellationToken) is { } earlier)
        {
            return Receipt(target, command, earlier, texts);
        }

        var today = _time.Today();
        var language = command.Language ?? "sv";
        Refuse([.. FaultsOfRound(target, actor, today), .. ResponseRules.Check(target.Survey, command.Answers, language)]);
        var intake = _intake.Take(target, today, language, command.Channel, command.Answers, texts, command.IdempotencyKey);
        try
        {
            await StoreAsync(target, intake, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The same submission may have been stored by a try beside this one: then its unique key stood in the way.
            if (await _receipts.SubmittedOnAsync(target.Round.Id, command.IdempotencyKey, cancellationToken) is not { } beside)
            {
                throw;
            }

            return Receipt(target, command, beside, texts);
        }

        return Receipt(target, command, today, texts);
    }

    private SubmissionReceipt Receipt(RoundTarget target, SubmitResponseCommand command, DateOnly submittedOn, IReadOnlyList<ScreenedText> texts)
    {
        var seriousness = ResponseIntake.Gravest(texts);
        return new SubmissionReceipt(
            _receipts.Derive(target.Round.Id, command.IdempotencyKey).ToString(), target.Round, submittedOn, ResponseIntake.Notices(texts), seriousness, HelpContact.For(seriousness));
    }

    private async Task<RoundTarget> FindTargetAsync(string slug, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancellationToken);
        var round = await db.Set<DialogueRound>().AsNoTracking().FirstOrDefaultAsync(r => r.Slug == slug, cancellationToken)
            ?? throw new NotFoundException(nameof(DialogueRound), slug);
        var municipality = await db.Set<Municipality>().AsNoTracking().Include(m => m.Areas).FirstAsync(m => m.Id == round.MunicipalityId, cancellationToken);
        if (round.State == DialogueRoundState.Draft && !actor.IsStaffOf(municipality.Code))
        {
            throw new NotFoundException(nameof(DialogueRound), slug);
        }

        var survey = await db.Set<Survey>().AsNoTracking().NewestAsync(round.Id, cancellationToken);
        if (survey is null)
        {
            Refuse([new ResponseFault(null, "ROUND_NOT_OPEN")]);
        }

        return new RoundTarget(round, survey!, municipality);
    }

    private static IEnumerable<ResponseFault> FaultsOfRound(RoundTarget target, Actor actor, DateOnly today)
    {
        if (!target.Round.TakesAnswersOn(today))
        {
            yield return new ResponseFault(null, "ROUND_NOT_OPEN");
        }

        if (target.Round.Kind == DialogueRoundKind.Staff
            && !actor.Holds(target.Municipality.Code, Role.Respondent, Role.Analyst, Role.Editor, Role.Approver, Role.Administrator, Role.Auditor))
        {
            yield return new ResponseFault(null, "STAFF_ONLY");
        }
    }

    // The log must not tell which member of staff answered, so the write is nobody's.
    private Task<bool> StoreAsync(RoundTarget target, Intake intake, CancellationToken cancellationToken) => _writer.WriteAsync(Actor.Anonymous, async scope =>
    {
        var open = await scope.Db.Set<DialogueRound>().AnyAsync(r => r.Id == target.Round.Id && r.State == DialogueRoundState.Open, cancellationToken);
        if (!open)
        {
            Refuse([new ResponseFault(null, "ROUND_NOT_OPEN")]);
        }

        scope.Db.AddRange(intake.Entities);
        scope.Record(target.Municipality.Code, "submitResponse", $"DialogueRound/{target.Round.Slug}", $"1 response, commitment {_intake.Commitment([intake.Response])}", dateOnly: true);
        scope.Raise(new ResponsesReceived(target.Round.Id, target.Round.Slug));
        return true;
    }, cancellationToken);

    private static void Refuse(IReadOnlyList<ResponseFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new ResponseRefusedException(faults);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_.:=+/-]{16,128}$")]
    private static partial Regex KeyForm();
}
