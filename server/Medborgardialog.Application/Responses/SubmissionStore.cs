using Medborgardialog.Application.Shared;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Responses;

/// <summary>A submission on its way to the database.</summary>
/// <param name="Command">What was sent.</param>
/// <param name="Actor">Who sent it; neither stored nor logged.</param>
/// <param name="Texts">Its texts, redacted and weighed.</param>
internal sealed record Submission(SubmitResponseCommand Command, Actor Actor, IReadOnlyList<ScreenedText> Texts);

/// <summary>A submission that is in the database, by this try or an earlier one.</summary>
internal sealed record StoredSubmission(DialogueRound Round, Receipt Receipt, DateOnly SubmittedOn);

/// <summary>What became of a submission: it is stored, with what this try takes in when it is the first; or it is refused.</summary>
internal sealed record SubmissionOutcome(StoredSubmission? Stored, DomainException? Refusal, RoundTarget? Target = null, Intake? Taken = null);

/// <summary>What happens to submissions inside their transaction: each is checked against what it holds and stored; a line of the audit log stands for a round's part of them.</summary>
internal sealed class SubmissionStore(ResponseIntake intake, Receipts receipts, TimeProvider time)
{
    private static readonly DirectQuery<SurveyResponse> ById = new("s", "SELECT {s} FROM survey_response s WHERE s.id = @id", "id");
    private static readonly DirectQuery<AuditEntry> LastLine = new("a", "SELECT {a} FROM audit_entry a ORDER BY a.number DESC LIMIT 1");

    /// <summary>Stores submissions.</summary>
    /// <param name="transaction">Locks out other writers.</param>
    /// <param name="together">The submissions.</param>
    /// <returns>What became of each.</returns>
    public List<SubmissionOutcome> Store(DirectTransaction transaction, List<Submission> together)
    {
        var today = time.Today();

        // Inside the transaction nobody else changes a round, so those that answer the same one need it read once.
        var targets = new Dictionary<string, RoundTarget?>(StringComparer.Ordinal);
        var outcomes = new List<SubmissionOutcome>(together.Count);
        var taken = new Dictionary<SurveyResponseId, SubmissionOutcome>();
        foreach (var submission in together)
        {
            var outcome = Check(transaction, submission, Target(submission.Command.Round), today, taken);
            outcomes.Add(outcome);
            if (outcome.Taken is not null)
            {
                taken.Add(outcome.Taken.Response.Id, outcome);
            }
        }

        if (taken.Count > 0)
        {
            Insert(transaction, [.. taken.Values.Select(o => o.Taken!)]);
            transaction.Insert(LinesOf(taken.Values, transaction.First(LastLine), today));
        }

        return outcomes;

        RoundTarget? Target(string slug) => targets.TryGetValue(slug, out var known) ? known : targets[slug] = RoundTargets.Find(transaction, slug);
    }

    private SubmissionOutcome Check(DirectTransaction transaction, Submission submission, RoundTarget? target, DateOnly today, Dictionary<SurveyResponseId, SubmissionOutcome> taken)
    {
        var (command, actor, texts) = submission;
        if (target is null || (target.Round.State == DialogueRoundState.Draft && !actor.IsStaffOf(target.Municipality.Code)))
        {
            return new SubmissionOutcome(null, new NotFoundException(nameof(DialogueRound), command.Round));
        }

        // A retry gets its receipt also when the round has closed or its answers are others by now, and when it shares the commit of its first try.
        var receipt = receipts.Derive(target.Round.Id, command.IdempotencyKey);
        var id = receipts.ResponseOf(receipt);
        if (taken.TryGetValue(id, out var first))
        {
            return first with { Target = null, Taken = null };
        }

        if (transaction.First(ById, id.Value) is { } earlier)
        {
            return new SubmissionOutcome(new StoredSubmission(target.Round, receipt, earlier.SubmittedOn), null);
        }

        var language = command.Language ?? "sv";
        var faults = FaultsOfRound(target, actor, today);
        if (faults.Count > 0)
        {
            return new SubmissionOutcome(null, new ResponseRefusedException([.. faults, .. target.Survey is { } survey ? ResponseRules.Check(survey, command.Answers, language) : []]));
        }

        try
        {
            var accepted = intake.Take(target, id, today, language, command.Channel, command.Answers, texts);
            return new SubmissionOutcome(new StoredSubmission(target.Round, receipt, today), null, target, accepted);
        }
        catch (ResponseRefusedException refusal)
        {
            return new SubmissionOutcome(null, refusal);
        }
    }

    // Table by table, so that the database works on one after the other.
    private static void Insert(DirectTransaction transaction, List<Intake> taken)
    {
        transaction.Insert(taken.Select(t => t.Response));
        transaction.Insert(taken.SelectMany(t => t.Response.Answers));
        transaction.Insert(taken.SelectMany(t => t.SealedTexts));
        transaction.Insert(taken.SelectMany(t => t.Notices));
    }

    private IEnumerable<AuditEntry> LinesOf(IEnumerable<SubmissionOutcome> taken, AuditEntry? last, DateOnly today)
    {
        foreach (var round in taken.GroupBy(o => o.Target!.Round.Id))
        {
            var target = round.First().Target!;
            var responses = round.Select(o => o.Taken!.Response).ToList();
            var details = $"{responses.Count} {(responses.Count == 1 ? "response" : "responses")}, commitment {intake.Commitment(responses)}";
            // The log must not tell which member of staff answered, nor when, so the line is nobody's and has no time of day.
            last = AuditEntry.Following(
                last, today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), Actor.Anonymous.Name, target.Municipality.Code, "submitResponse", $"{nameof(DialogueRound)}/{target.Round.Slug}", details);
            yield return last;
        }
    }

    private static List<ResponseFault> FaultsOfRound(RoundTarget target, Actor actor, DateOnly today)
    {
        var faults = new List<ResponseFault>();
        if (target.Survey is null || !target.Round.TakesAnswersOn(today))
        {
            faults.Add(new ResponseFault(null, "ROUND_NOT_OPEN"));
        }

        if (target.Round.Kind == DialogueRoundKind.Staff
            && !actor.Holds(target.Municipality.Code, Role.Respondent, Role.Analyst, Role.Editor, Role.Approver, Role.Administrator, Role.Auditor))
        {
            faults.Add(new ResponseFault(null, "STAFF_ONLY"));
        }

        return faults;
    }
}
