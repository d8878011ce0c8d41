using System.Globalization;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Responses;

/// <summary>
/// Matches a file's columns with a survey's questions: by the question's key or text, by the usual name of its facet, and <c>text</c> for the only free text.
/// </summary>
internal sealed class ResponseColumns
{
    private readonly Question?[] _questions;
    private readonly int _submitted;
    private readonly int _language;
    private readonly int _id;

    private ResponseColumns(Question?[] questions, int submitted, int language, int id, IReadOnlyList<string> ignored)
    {
        _questions = questions;
        _submitted = submitted;
        _language = language;
        _id = id;
        Ignored = ignored;
    }

    /// <summary>Columns that mean nothing to the survey.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <exception cref="InvalidInputException">No column answers any question, two answer the same, or a required question has none.</exception>
    public static ResponseColumns Match(Survey survey, IReadOnlyList<string> headers)
    {
        var keys = headers.Select(Area.KeyOf).ToList();
        var questions = keys.Select(k => survey.Questions.FirstOrDefault(q => Names(survey, q).Contains(k))).ToArray();
        if (questions.OfType<Question>().GroupBy(q => q.Key).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidInputException("columns", "TAKEN", $"Two columns answer the question '{twice.Key}'.");
        }

        if (survey.Questions.FirstOrDefault(q => q.Required && !questions.Contains(q)) is { } missing)
        {
            throw new InvalidInputException("columns", "REQUIRED", $"No column answers the required question '{missing.Key}': name one '{missing.Key}'.");
        }

        if (questions.All(q => q is null))
        {
            throw new InvalidInputException("columns", "REQUIRED", $"No column answers a question; the survey's keys are {string.Join(", ", survey.Questions.Select(q => q.Key))}.");
        }

        var (submitted, language, id) = (
            keys.FindIndex(k => k is "submitted" or "inskickad" or "datum" or "date" or "timestamp" or "tidsstampel"),
            keys.FindIndex(k => k is "lang" or "language" or "sprak"),
            keys.FindIndex(k => k is "id" or "svar-id" or "response-id"));
        var ignored = headers.Where((_, i) => questions[i] is null && i != submitted && i != language && i != id).ToList();
        return new ResponseColumns(questions, submitted, language, id, ignored);
    }

    public ImportRow Read(int row, IReadOnlyList<string> cells)
    {
        var answers = new List<GivenAnswer>();
        var faults = new List<ResponseFault>();
        for (var i = 0; i < _questions.Length; i++)
        {
            if (_questions[i] is not { } question || Cell(cells, i) is not { } cell)
            {
                continue;
            }

            switch (question.Kind)
            {
                case QuestionKind.FreeText:
                    answers.Add(new GivenAnswer(question.Key, Text: cell));
                    break;
                case QuestionKind.Scale when int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                    answers.Add(new GivenAnswer(question.Key, Number: number));
                    break;
                case QuestionKind.Scale:
                    faults.Add(new ResponseFault(question.Key, "NOT_A_NUMBER"));
                    break;
                case QuestionKind.SingleChoice:
                    answers.Add(new GivenAnswer(question.Key, Options: [cell]));
                    break;
                default:
                    answers.Add(new GivenAnswer(question.Key, Options: cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
                    break;
            }
        }

        return new ImportRow(row, answers, Cell(cells, _submitted), Cell(cells, _language), Cell(cells, _id)) { Faults = faults };
    }

    private static IEnumerable<string> Names(Survey survey, Question question)
    {
        yield return Area.KeyOf(question.Key);
        yield return Area.KeyOf(question.Text);
        var usual = question.Facet switch
        {
            Facet.Area => (string[])["area", "omrade"],
            Facet.AgeGroup => ["age-group", "aldersgrupp", "alder"],
            Facet.PerceivedUnsafety => ["scale", "skala", "otrygghet"],
            _ when question.Kind == QuestionKind.FreeText && survey.Questions.Count(q => q.Kind == QuestionKind.FreeText) == 1 => ["text", "fritext", "svar"],
            _ => [],
        };
        foreach (var name in usual)
        {
            yield return name;
        }
    }

    private static string? Cell(IReadOnlyList<string> cells, int index) =>
        index >= 0 && index < cells.Count && !string.IsNullOrWhiteSpace(cells[index]) ? cells[index].Trim() : null;
}
