using System.Text.RegularExpressions;
using Medborgardialog.Application.Places;
using Medborgardialog.Application.Shared;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Responses;

/// <summary>
/// Takes one person's answers. Redacts and seals before the transaction; is acknowledged after the commit, so that no acknowledged answer is lost; a retry with
/// the same key gives the same receipt and no second response, also while the first try still runs and after the round has closed.
/// </summary>
public sealed partial class SubmitResponse
{
    private static readonly DirectQuery<DialogueRound> RoundBySlug = new("r", "SELECT {r} FROM dialogue_round r WHERE r.slug = @slug", "slug");
    private static readonly DirectQuery<Survey> NewestSurvey = new("s", "SELECT {s} FROM survey s WHERE s.dialogue_round_id = @round ORDER BY s.version DESC LIMIT 1", "round");
    private static readonly DirectQuery<Question> QuestionsOf = new("q", "SELECT {q} FROM question q WHERE q.survey_id = @survey", "survey")
    {
        Order = static (a, b) => a.Position.CompareTo(b.Position),
    };


    private readonly DirectReads _direct;
    private readonly PlaceReads _places;
    private readonly Receipts _receipts;
    private readonly ResponseIntake _intake;
    private readonly SubmissionQueue _queue;
    private readonly TimeProvider _time;

    internal SubmitResponse(DirectReads direct, PlaceReads places, Receipts receipts, ResponseIntake intake, SubmissionQueue queue, TimeProvider time)
    {
        _direct = direct;
        _places = places;
        _receipts = receipts;
        _intake = intake;
        _queue = queue;
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
        var today = _time.Today();
        var language = command.Language ?? "sv";
        List<ResponseFault> faults = [.. FaultsOfRound(target, actor, today), .. ResponseRules.Check(target.Survey, command.Answers, language)];
        var fate = faults.Count > 0
            ? SubmissionFate.NotOpen
            : await _queue.StoreAsync(target, _intake.Take(target, today, language, command.Channel, command.Answers, texts, command.IdempotencyKey), cancellationToken);
        if (fate == SubmissionFate.Stored)
        {
            return Receipt(target, command, today, texts);
        }

        // A retry gets its receipt also when the round has closed or its answers are others by now.
        if (await _receipts.SubmittedOnAsync(target.Round.Id, command.IdempotencyKey, cancellationToken) is { } earlier)
        {
            return Receipt(target, command, earlier, texts);
        }

        throw new ResponseRefusedException(faults.Count > 0 ? faults : [new ResponseFault(null, "ROUND_NOT_OPEN")]);
    }

    private SubmissionReceipt Receipt(RoundTarget target, SubmitResponseCommand command, DateOnly submittedOn, IReadOnlyList<ScreenedText> texts)
    {
        var seriousness = ResponseIntake.Gravest(texts);
        return new SubmissionReceipt(
            _receipts.Derive(target.Round.Id, command.IdempotencyKey).ToString(), target.Round, submittedOn, ResponseIntake.Notices(texts), seriousness, HelpContact.For(seriousness));
    }

    private async Task<RoundTarget> FindTargetAsync(string slug, Actor actor, CancellationToken cancellationToken)
    {
        var round = await _direct.FirstAsync(RoundBySlug, [slug], cancellationToken) ?? throw new NotFoundException(nameof(DialogueRound), slug);
        var municipality = await _places.WithAreasAsync(round.MunicipalityId, cancellationToken);
        if (round.State == DialogueRoundState.Draft && !actor.IsStaffOf(municipality.Code))
        {
            throw new NotFoundException(nameof(DialogueRound), slug);
        }

        var survey = await _direct.FirstAsync(NewestSurvey, [round.Id.Value], cancellationToken) ?? throw new ResponseRefusedException([new ResponseFault(null, "ROUND_NOT_OPEN")]);
        var questions = await _direct.ListAsync(QuestionsOf, null, [survey.Id.Value], cancellationToken);
        _direct.Attach([survey], s => s.Id, questions, q => q.SurveyId);
        return new RoundTarget(round, survey, municipality);
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

    [GeneratedRegex("^[A-Za-z0-9_.:=+/-]{16,128}$")]
    private static partial Regex KeyForm();
}
