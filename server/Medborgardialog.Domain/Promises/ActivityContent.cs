using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Promises;

/// <summary>What an activity says, as it is handed in.</summary>
/// <param name="Text">What will be done, 1 to 500 characters.</param>
/// <param name="FocusArea">The focus area it answers, one of the promise's; may be null when recorded.</param>
/// <param name="ResponsibleParty">Who answers for it.</param>
/// <param name="Partners">Who takes part besides.</param>
/// <param name="Quantity">How much.</param>
/// <param name="Place">Where.</param>
/// <param name="TargetGroup">For whom.</param>
/// <param name="Deadline">By when; null for the whole period.</param>
/// <param name="Indicator">What will show that it helped.</param>
/// <param name="Kind">What kind of work.</param>
/// <param name="Note">What the source adds.</param>
public sealed record ActivityContent(
    string Text,
    FocusAreaId? FocusArea = null,
    string? ResponsibleParty = null,
    IReadOnlyList<string>? Partners = null,
    Quantity? Quantity = null,
    string? Place = null,
    string? TargetGroup = null,
    DateOnly? Deadline = null,
    string? Indicator = null,
    ActivityKind? Kind = null,
    string? Note = null)
{
    /// <summary>The same content, trimmed and checked.</summary>
    /// <exception cref="InvalidInputException">The text is missing, or something is too long.</exception>
    public ActivityContent Checked() => this with
    {
        Text = Guard.Text(Text, "text", 500),
        ResponsibleParty = Guard.OptionalText(ResponsibleParty, "responsibleParty", 200),
        Partners = [.. (Partners ?? []).Select(p => Guard.Text(p, "partners", 200)).Distinct()],
        Place = Guard.OptionalText(Place, "place", 200),
        TargetGroup = Guard.OptionalText(TargetGroup, "targetGroup", 200),
        Indicator = Guard.OptionalText(Indicator, "indicator", 300),
        Note = Guard.OptionalText(Note, "note", 500),
    };
}
