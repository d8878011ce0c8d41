using System.Text.RegularExpressions;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Responses;

/// <summary>What a survey asks of a response.</summary>
public static partial class ResponseRules
{
    /// <summary>Checks a response's answers against its survey.</summary>
    /// <param name="survey">The version that is answered.</param>
    /// <param name="answers">The answers as given.</param>
    /// <param name="language">The language it was given in, such as <c>sv</c>.</param>
    /// <returns>Everything that is wrong; empty when it can be taken.</returns>
    public static IReadOnlyList<ResponseFault> Check(Survey survey, IReadOnlyList<GivenAnswer> answers, string language)
    {
        var faults = new List<ResponseFault>();
        if (!LanguageForm().IsMatch(language))
        {
            faults.Add(new ResponseFault(null, "LANGUAGE_MALFORMED"));
        }

        foreach (var question in survey.Questions.OrderBy(q => q.Position))
        {
            switch (Given(answers, question.Key))
            {
                case (not null, true):
                    faults.Add(new ResponseFault(question.Key, "ANSWERED_TWICE"));
                    break;
                case ({ } given, false):
                    Check(question, given, faults);
                    break;
                default:
                    if (question.Required)
                    {
                        faults.Add(new ResponseFault(question.Key, "REQUIRED"));
                    }

                    break;
            }
        }

        var said = false;
        foreach (var answer in answers)
        {
            said |= !answer.IsEmpty;
            if (survey.Find(answer.Question) is null)
            {
                var unknown = new ResponseFault(answer.Question, "UNKNOWN_QUESTION");
                if (!faults.Contains(unknown))
                {
                    faults.Add(unknown);
                }
            }
        }

        if (faults.Count == 0 && !said)
        {
            faults.Add(new ResponseFault(null, "EMPTY"));
        }

        return faults;
    }

    // The first answer to a question that is not empty, and whether there is another.
    private static (GivenAnswer? First, bool Another) Given(IReadOnlyList<GivenAnswer> answers, string question)
    {
        GivenAnswer? first = null;
        foreach (var answer in answers)
        {
            if (answer.Question == question && !answer.IsEmpty)
            {
                if (first is not null)
                {
                    return (first, true);
                }

                first = answer;
            }
        }

        return (first, false);
    }

    private static void Check(Question question, GivenAnswer given, List<ResponseFault> faults)
    {
        var (text, number, chosen) = (given.PlainText, given.Number, given.Chosen);
        var wrongKind = question.Kind switch
        {
            QuestionKind.FreeText => number is not null || chosen.Count > 0,
            QuestionKind.Scale => text is not null || chosen.Count > 0,
            _ => text is not null || number is not null,
        };
        if (wrongKind)
        {
            faults.Add(new ResponseFault(question.Key, "WRONG_KIND"));
        }
        else if (text?.Length > question.MaxLength)
        {
            faults.Add(new ResponseFault(question.Key, "TOO_LONG", question.MaxLength));
        }
        else if (number < question.Minimum)
        {
            faults.Add(new ResponseFault(question.Key, "BELOW_MINIMUM", question.Minimum));
        }
        else if (number > question.Maximum)
        {
            faults.Add(new ResponseFault(question.Key, "ABOVE_MAXIMUM", question.Maximum));
        }
        else if (chosen.Any(c => question.Options.All(o => o.Value != c)))
        {
            faults.Add(new ResponseFault(question.Key, "NOT_AN_OPTION"));
        }
        else if (question.Kind == QuestionKind.SingleChoice && chosen.Count > 1)
        {
            faults.Add(new ResponseFault(question.Key, "ONE_OPTION_ONLY", 1));
        }
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")]
    private static partial Regex LanguageForm();
}
