using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Analysis;

/// <summary>A person's decision about a round's themes, which every later run obeys until it is withdrawn.</summary>
[ExtendObjectType<ThemeCorrection>]
[Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
public sealed class ThemeCorrectionType
{
    /// <summary>The global id.</summary>
    [ID<ThemeCorrection>]
    public ThemeCorrectionId GetId([Parent] ThemeCorrection correction) => correction.Id;

    /// <summary>1, 2, 3 … within the round: the order in which they hold.</summary>
    public int Number([Parent] ThemeCorrection correction) => correction.Number;

    /// <summary>What was changed.</summary>
    public ThemeCorrectionKind Kind([Parent] ThemeCorrection correction) => correction.Kind;

    /// <summary>The key of the theme that is renamed, merged into, split off or moved to; null for statements that belong together or apart.</summary>
    public string? ToKey([Parent] ThemeCorrection correction) => correction.ToKey;

    /// <summary>The label given; null when it was not about one.</summary>
    public string? Label([Parent] ThemeCorrection correction) => correction.Label;

    /// <summary>The keys of the themes merged or split from.</summary>
    public IReadOnlyList<string> FromKeys([Parent] ThemeCorrection correction) => correction.FromKeys;

    /// <summary>The redacted words of the statements moved, split off, or that belong together or apart.</summary>
    public IReadOnlyList<string> Statements([Parent] ThemeCorrection correction) => correction.Statements;

    /// <summary>Why.</summary>
    public string Motive([Parent] ThemeCorrection correction) => correction.Motive;

    /// <summary>Who made it.</summary>
    public string MadeBy([Parent] ThemeCorrection correction) => correction.MadeBy;

    /// <summary>When.</summary>
    public DateOnly MadeOn([Parent] ThemeCorrection correction) => correction.MadeOn;

    /// <summary>Who withdrew it; null while it holds.</summary>
    public string? WithdrawnBy([Parent] ThemeCorrection correction) => correction.WithdrawnBy;

    /// <summary>When it was withdrawn; null while it holds.</summary>
    public DateOnly? WithdrawnOn([Parent] ThemeCorrection correction) => correction.WithdrawnOn;

    /// <summary>Why it was withdrawn; null while it holds.</summary>
    public string? WithdrawnMotive([Parent] ThemeCorrection correction) => correction.WithdrawnMotive;
}

/// <summary>A correction cannot hold beside earlier ones: withdraw one of those first, or leave it.</summary>
[ExtendObjectType<ContradictedCorrectionException>]
public sealed class ContradictedCorrectionErrorType
{
    /// <summary>Always <c>CONTRADICTED_CORRECTION</c>.</summary>
    public string Code([Parent] ContradictedCorrectionException error) => error.Code;

    /// <summary>The numbers of the earlier corrections, in order; none when it contradicts itself.</summary>
    public IReadOnlyList<int> Numbers([Parent] ContradictedCorrectionException error) => error.Numbers;
}
