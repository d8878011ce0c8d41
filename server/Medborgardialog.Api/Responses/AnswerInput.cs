using Medborgardialog.Application.Responses;
using Medborgardialog.Domain.Responses;

namespace Medborgardialog.Api.Responses;

/// <summary>An answer to one question: one of the three is given, by the question's kind.</summary>
/// <param name="Question">The question's key.</param>
/// <param name="Text">Free text.</param>
/// <param name="Number">A number of a scale.</param>
/// <param name="Options">Values of chosen options.</param>
public sealed record AnswerInput(string Question, string? Text = null, int? Number = null, IReadOnlyList<string>? Options = null)
{
    internal GivenAnswer ToGiven() => new(Question, Text, Number, Options);
}

/// <summary>One response of a file.</summary>
/// <param name="Row">Its 1-based data row, for messages.</param>
/// <param name="Answers">The answers; a choice may be given by its value or its label.</param>
/// <param name="Submitted">When it was given (ISO 8601); only the date is kept. Left out for today.</param>
/// <param name="Language">The language (BCP 47); Swedish when left out.</param>
/// <param name="Id">The other tool's own id for it; tells equal rows apart and is not stored.</param>
public sealed record ImportRowInput(int Row, IReadOnlyList<AnswerInput> Answers, string? Submitted = null, string? Language = null, string? Id = null)
{
    internal ImportRow ToRow() => new(Row, [.. Answers.Select(a => a.ToGiven())], Submitted, Language, Id);
}
