using System.Globalization;
using System.Text;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Responses;

/// <summary>One text after everything that happens to it before it may be stored.</summary>
/// <param name="Question">The key of the question that it answers.</param>
/// <param name="Original">As it was sent.</param>
/// <param name="Redaction">Without personal data.</param>
/// <param name="Seriousness">Whether it may need a person at once.</param>
internal sealed record ScreenedText(string Question, string Original, RedactionResult Redaction, Seriousness Seriousness)
{
    /// <summary>True when what everybody may work with is, character by character, what was sent: then that is the record, and there is no original beside it to seal (ADR-006).</summary>
    public bool IsAsSent => string.Equals(Redaction.Text, Original, StringComparison.Ordinal);
}

/// <summary>A response ready to be stored, with what belongs to it.</summary>
internal sealed record Intake(SurveyResponse Response, IReadOnlyList<SealedText> SealedTexts, IReadOnlyList<AcuteNotice> Notices)
{
    public IEnumerable<object> Entities => [Response, .. SealedTexts, .. Notices];
}

/// <summary>Redacts and weighs what is sent, and makes of it what is stored.</summary>
internal sealed class ResponseIntake(IRedaction redaction, ISeriousness seriousness, ITextSealer sealer, IIdSource ids)
{
    /// <summary>Redacts and weighs the texts, before anything is known of the survey. Those that no survey allows are left alone: they are refused.</summary>
    public IReadOnlyList<ScreenedText> Screen(IReadOnlyList<GivenAnswer> answers)
    {
        var texts = new List<ScreenedText>();
        foreach (var given in answers)
        {
            if (given.PlainText is { Length: <= Question.LongestText } text)
            {
                texts.Add(new ScreenedText(given.Question, given.Text!, redaction.Redact(text), seriousness.Of(text)));
            }
        }

        return texts;
    }

    /// <summary>Makes the response of screened answers that keep to the survey's rules.</summary>
    /// <exception cref="ResponseRefusedException">They break them.</exception>
    public Intake Take(
        RoundTarget target, SurveyResponseId id, DateOnly submittedOn, string language, ResponseChannel channel, IReadOnlyList<GivenAnswer> answers, IReadOnlyList<ScreenedText> texts)
    {
        var survey = target.Survey!;
        var response = SurveyResponse.Create(
            id, target.Round, survey, target.Municipality, submittedOn, language, channel, answers, texts.ToDictionary(t => t.Question, t => t.Redaction.Text));
        List<SealedText>? originals = null;
        List<AcuteNotice>? notices = null;
        foreach (var text in texts)
        {
            if (!text.IsAsSent)
            {
                (originals ??= []).Add(Sealed(id, survey.Find(text.Question)!.Id, text.Original));
            }

            if (text.Seriousness != Seriousness.None)
            {
                (notices ??= []).Add(AcuteNotice.Raise(AcuteNoticeId.From(ids.NewId()), response, survey.Find(text.Question)!.Id, text.Seriousness));
            }
        }

        return new Intake(response, originals ?? [], notices ?? []);
    }

    /// <summary>
    /// A keyed digest over a batch of responses, in the order of their random ids: it proves later what was taken, and without the server's key nobody can tell which
    /// responses a line of the log is about.
    /// </summary>
    public string Commitment(IEnumerable<SurveyResponse> batch)
    {
        SurveyResponse[] responses = [.. batch];
        Array.Sort(responses, static (a, b) => a.Id.CompareTo(b.Id));
        var text = new StringBuilder(256 * responses.Length);
        foreach (var response in responses)
        {
            text.Append(CultureInfo.InvariantCulture, $"{response.Id.Value:N} {response.SubmittedOn:yyyy-MM-dd} {response.Language}\n");
            Answer[] answers = [.. response.Answers];
            Array.Sort(answers, static (a, b) => a.QuestionId.Value.CompareTo(b.QuestionId.Value));
            foreach (var answer in answers)
            {
                text.Append(CultureInfo.InvariantCulture, $"{answer.QuestionId.Value:N} {answer.Text?.Length ?? 0}:{answer.Text} {answer.Number} ").AppendJoin('|', answer.Options).Append('\n');
            }
        }

        return Convert.ToHexStringLower(sealer.Derive("commitment", text.ToString()));
    }

    /// <summary>The gravest of several: a child before everything else.</summary>
    public static Seriousness Gravest(IReadOnlyList<ScreenedText> texts)
    {
        var gravest = Seriousness.None;
        foreach (var text in texts)
        {
            gravest = text.Seriousness > gravest ? text.Seriousness : gravest;
        }

        return gravest;
    }

    /// <summary>All notices together, by type.</summary>
    public static IReadOnlyList<RedactionNotice> Notices(IReadOnlyList<ScreenedText> texts) => texts.Any(static t => t.Redaction.Notices.Count > 0)
        ? [.. texts.SelectMany(t => t.Redaction.Notices).GroupBy(n => n.Type, StringComparer.Ordinal).Select(g => new RedactionNotice(g.Key, g.Sum(n => n.Count))).OrderBy(n => n.Type, StringComparer.Ordinal)]
        : [];

    private SealedText Sealed(SurveyResponseId response, QuestionId question, string original) =>
        SealedText.Of(response, question, sealer.Seal(original, SealedText.Context(response, question)));
}
