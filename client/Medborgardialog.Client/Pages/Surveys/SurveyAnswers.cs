using Medborgardialog.Client.Forms;
using Medborgardialog.Client.Gateway.Operations.Responses;
using Medborgardialog.Client.Gateway.Operations.Surveys;

namespace Medborgardialog.Client.Pages.Surveys;

/// <summary>Reads the answers of a sent survey; a question's field is named <c>q-</c> and its key.</summary>
internal static class SurveyAnswers
{
    /// <summary>The field of a question.</summary>
    public static string Field(SurveyQuestion question) => $"q-{question.Key}";

    /// <summary>The answered questions; a required one without an answer and a too long text are noted as errors.</summary>
    public static IReadOnlyList<SurveyAnswer> Read(PostedForm form, IEnumerable<SurveyQuestion> questions, FormErrors errors)
    {
        var answers = new List<SurveyAnswer>();
        foreach (var question in questions)
        {
            var field = Field(question);
            var answer = question.Kind switch
            {
                "FREE_TEXT" => form.Text(field) is { } text ? new SurveyAnswer(question.Key, Text: text) : null,
                "SCALE" => form.Number(field) is { } number ? new SurveyAnswer(question.Key, Number: number) : null,
                _ => form.Many(field) is { Count: > 0 } options ? new SurveyAnswer(question.Key, Options: options) : null,
            };
            if (answer is null && question.Required && errors.Of(form.Name, field) is null)
            {
                errors.Add(form.Name, field, Texts.Texts.AnswerRequired(question.Text));
            }
            else if (answer?.Text?.Length > question.MaxLength)
            {
                errors.Add(form.Name, field, Texts.Texts.TooLong(answer.Text.Length, question.MaxLength.Value));
            }

            if (answer is not null)
            {
                answers.Add(answer);
            }
        }

        return answers;
    }

    /// <summary>Notes what the server found wrong, each at its question.</summary>
    public static void NoteFaults(string form, IEnumerable<ResponseFault> faults, IReadOnlyList<SurveyQuestion> questions, FormErrors errors)
    {
        foreach (var fault in faults)
        {
            var question = questions.FirstOrDefault(q => q.Key == fault.QuestionKey);
            errors.Add(form, question is null ? null : Field(question), Texts.ErrorTexts.For(fault, question?.Text));
        }
    }
}

/// <summary>The API's <c>AnswerInput</c>.</summary>
internal sealed record SurveyAnswer(string Question, string? Text = null, int? Number = null, IReadOnlyList<string>? Options = null);
