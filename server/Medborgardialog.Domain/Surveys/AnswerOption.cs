namespace Medborgardialog.Domain.Surveys;

/// <summary>One of the answers that a choice offers.</summary>
/// <param name="Value">What is stored; unique within the question, at most 80 characters.</param>
/// <param name="Label">What the person reads, at most 200 characters.</param>
public sealed record AnswerOption(string Value, string Label);
