using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.Surveys;

/// <summary>The data of <c>RoundWorkPage</c>.</summary>
public sealed record RoundWorkPageResult(RoundWork? DialogueRound, MunicipalityAreas? Municipality);

/// <summary>A round as staff see it.</summary>
public sealed record RoundWork(
    string Id, string Slug, string Title, string Kind, string State, DateOnly OpensOn, DateOnly ClosesOn, bool IsExample, CountValue ResponseCount, MunicipalityName Municipality, SurveyWork? Survey);

/// <summary>A survey as staff see it.</summary>
public sealed record SurveyWork(int Version, string? Introduction, IReadOnlyList<QuestionWork> Questions);

/// <summary>A question in short.</summary>
public sealed record QuestionWork(string Key, string Kind, string Text, bool Required);

/// <summary>The areas that answers are counted by.</summary>
public sealed record MunicipalityAreas(IReadOnlyList<AreaOption> Areas);

/// <summary>An area as a choice.</summary>
public sealed record AreaOption(string Key, string Name);
