using System.Globalization;
using System.Text;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Responses;

/// <summary>What a response is given to.</summary>
internal sealed record RoundTarget(DialogueRound Round, Survey Survey, Municipality Municipality);

/// <summary>One free text after everything that happens to it before it may be stored.</summary>
internal sealed record ScreenedText(Question Question, string Original, RedactionResult Redaction, Seriousness Seriousness);

/// <summary>A response ready to be stored, with what belongs to it.</summary>
internal sealed record Intake(SurveyResponse Response, IReadOnlyList<SealedText> SealedTexts, SubmissionRecord Record, IReadOnlyList<AcuteNotice> Notices)
{
    public IEnumerable<object> Entities => [Response, .. SealedTexts, Record, .. Notices];
}

/// <summary>Redacts, weighs and seals, all before a transaction begins.</summary>
internal sealed class ResponseIntake(IRedaction redaction, ISeriousness seriousness, ITextSealer sealer, Receipts receipts, IIdSource ids)
{
    public IReadOnlyList<ScreenedText> Screen(Survey survey, IReadOnlyList<GivenAnswer> answers)
    {
        var texts = new List<ScreenedText>();
        foreach (var given in answers)
        {
            if (survey.Find(given.Question) is { Kind: QuestionKind.FreeText } question && given.PlainText is { } text)
            {
                texts.Add(new ScreenedText(question, given.Text!, redaction.Redact(text), seriousness.Of(text)));
            }
        }

        return texts;
    }

    public Intake Take(
        RoundTarget target, DateOnly submittedOn, string language, ResponseChannel channel, IReadOnlyList<GivenAnswer> answers, IReadOnlyList<ScreenedText> texts, string key)
    {
        var response = SurveyResponse.Create(
            SurveyResponseId.From(ids.NewId()), target.Round, target.Survey, target.Municipality, submittedOn, language, channel, answers,
            texts.ToDictionary(t => t.Question.Key, t => t.Redaction.Text));
        return new Intake(
            response,
            [.. texts.Select(t => SealedText.Of(response.Id, t.Question.Id, sealer.Seal(t.Original, SealedText.Context(response.Id, t.Question.Id))))],
            SubmissionRecord.Of(receipts.HashOfKey(target.Round.Id, key), receipts.HashOf(receipts.Derive(target.Round.Id, key)), target.Round.Id, response.Id),
            [.. texts.Where(t => t.Seriousness != Seriousness.None).Select(t => AcuteNotice.Raise(AcuteNoticeId.From(ids.NewId()), response, t.Question.Id, t.Seriousness))]);
    }

    /// <summary>
    /// A keyed digest over a batch of responses, in the order of their random ids: it proves later what was taken, and without the server's key nobody can tell which
    /// responses a line of the log is about.
    /// </summary>
    public string Commitment(IEnumerable<SurveyResponse> batch)
    {
        var text = new StringBuilder();
        foreach (var response in batch.OrderBy(r => r.Id.Value))
        {
            text.Append(CultureInfo.InvariantCulture, $"{response.Id.Value:N} {response.SubmittedOn:yyyy-MM-dd} {response.Language}\n");
            foreach (var answer in response.Answers.OrderBy(a => a.QuestionId.Value))
            {
                text.Append(CultureInfo.InvariantCulture, $"{answer.QuestionId.Value:N} {answer.Text?.Length ?? 0}:{answer.Text} {answer.Number} {string.Join('|', answer.Options)}\n");
            }
        }

        return Convert.ToHexStringLower(sealer.Derive("commitment", text.ToString()));
    }

    /// <summary>The gravest of several: a child before everything else.</summary>
    public static Seriousness Gravest(IEnumerable<ScreenedText> texts) => texts.Select(t => t.Seriousness).DefaultIfEmpty(Seriousness.None).Max();

    /// <summary>All notices together, by type.</summary>
    public static IReadOnlyList<RedactionNotice> Notices(IEnumerable<ScreenedText> texts) =>
        [.. texts.SelectMany(t => t.Redaction.Notices).GroupBy(n => n.Type, StringComparer.Ordinal).Select(g => new RedactionNotice(g.Key, g.Sum(n => n.Count))).OrderBy(n => n.Type, StringComparer.Ordinal)];
}
