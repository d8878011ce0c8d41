using System.Globalization;
using System.Text;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Responses;

/// <summary>A row of a file with its date and options understood, and everything that is wrong with it.</summary>
internal sealed record CheckedRow(int Row, DateOnly SubmittedOn, string Language, IReadOnlyList<GivenAnswer> Answers, IReadOnlyList<ResponseFault> Faults, string Content)
{
    private static readonly string[] LocalForms =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
    ];

    public static CheckedRow Check(RoundTarget target, ImportRow row, DateOnly today)
    {
        var faults = new List<ResponseFault>(row.Faults);
        var submittedOn = today;
        if (!string.IsNullOrWhiteSpace(row.Submitted))
        {
            if (TryDate(row.Submitted.Trim(), out submittedOn))
            {
                if (submittedOn < target.Round.OpensOn || submittedOn > target.Round.ClosesOn)
                {
                    faults.Add(new ResponseFault(null, "DATE_OUTSIDE_ROUND"));
                }
            }
            else
            {
                faults.Add(new ResponseFault(null, "DATE_MALFORMED"));
            }
        }

        var language = string.IsNullOrWhiteSpace(row.Language) ? "sv" : row.Language.Trim();
        var answers = row.Answers.Select(a => WithOptionValues(target.Survey!, a)).ToList();
        // A cell that could not be read is a fault already; it need not be called missing as well.
        faults.AddRange(ResponseRules.Check(target.Survey!, answers, language).Where(f => !row.Faults.Any(known => known.QuestionKey == f.QuestionKey)));
        return new CheckedRow(row.Row, submittedOn, language, answers, faults, ContentOf(row, answers, language));
    }

    private static bool TryDate(string text, out DateOnly date)
    {
        if (DateTime.TryParseExact(text, LocalForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            date = DateOnly.FromDateTime(local);
            return true;
        }

        var zoned = text.Contains('T', StringComparison.Ordinal) & DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant);
        date = zoned ? SwedishTime.DateOf(instant.UtcDateTime) : default;
        return zoned;
    }

    private static GivenAnswer WithOptionValues(Survey survey, GivenAnswer given) => survey.Find(given.Question) is { Options.Count: > 0 } question
        ? new GivenAnswer(given.Question, given.Text, given.Number, [.. given.Chosen.Select(c => question.Options.FirstOrDefault(o => o.Value == c)
                ?? question.Options.FirstOrDefault(o => string.Equals(o.Label, c.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(o.Value, c.Trim(), StringComparison.OrdinalIgnoreCase))
                ?? new AnswerOption(c, c)).Select(o => o.Value)])
        : given;

    private static string ContentOf(ImportRow row, List<GivenAnswer> answers, string language)
    {
        var text = new StringBuilder();
        foreach (var part in (string?[])[row.Id, row.Submitted?.Trim(), language])
        {
            text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? 0}:{part}\n");
        }

        foreach (var answer in answers.Where(a => !a.IsEmpty).OrderBy(a => a.Question, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{answer.Question} {answer.PlainText?.Length ?? 0}:{answer.PlainText} {answer.Number} {string.Join('|', answer.Chosen)}\n");
        }

        return text.ToString();
    }
}
