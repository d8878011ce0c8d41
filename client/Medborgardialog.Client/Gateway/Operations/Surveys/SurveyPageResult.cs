using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.Surveys;

/// <summary>The data of <c>SurveyPage</c>.</summary>
public sealed record SurveyPageResult(SurveyRound? DialogueRound);

/// <summary>A round with what it asks.</summary>
public sealed record SurveyRound(
    string Slug, string Title, string Kind, string State, DateOnly OpensOn, DateOnly ClosesOn, bool IsExample, MunicipalityName Municipality, SurveyForm? Survey);

/// <summary>A version of a survey.</summary>
public sealed record SurveyForm(int Version, string? Introduction, IReadOnlyList<SurveyQuestion> Questions);

/// <summary>A question as it is asked.</summary>
public sealed record SurveyQuestion(
    string Key, string Kind, string Text, string? Hint, bool Required, int? MaxLength, int? Minimum, int? Maximum, string? MinimumLabel, string? MaximumLabel,
    IReadOnlyList<SurveyOption> Options);

/// <summary>A choice of a question.</summary>
public sealed record SurveyOption(string Value, string Label);
