using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.FocusAreas;

/// <summary>The data of <c>FocusPage</c>.</summary>
public sealed record FocusPageResult(FocusPicture? ProblemPicture);

/// <summary>A picture to choose from.</summary>
public sealed record FocusPicture(string Id, string Title, string State, bool IsExample, FocusMunicipality Municipality, IReadOnlyList<FocusProblem> Problems);

/// <summary>A municipality by code.</summary>
public sealed record FocusMunicipality(string Code);

/// <summary>A problem with what was decided.</summary>
public sealed record FocusProblem(
    string Id, string Title, string State, int Rank, double Score, string? Reason, string? Receiver, DateOnly? ReviewOn, bool IsRareButSerious, IReadOnlyList<ChosenFocusArea> FocusAreas);

/// <summary>A chosen focus area.</summary>
public sealed record ChosenFocusArea(string Id, string Title, string? Motive, string Origin);
