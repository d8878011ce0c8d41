namespace Medborgardialog.TextAnalysis.Durability;

/// <summary>
/// A theme that was found rather than known, as it was before any correction. Later runs are compared with these: what a person merged or took
/// apart is found again every time, and the corrections that name its id hold for it again.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="ParentId">The theme that it is a part of, or <see langword="null"/>.</param>
/// <param name="Label">Its leading words.</param>
/// <param name="Lineage">Where it comes from.</param>
/// <param name="Middle">The weight of its leading words, of unit length.</param>
/// <param name="EndedKeys">
/// The statements it once held, when it has none now but a correction still names it; <see langword="null"/> for a theme of this run.
/// </param>
internal sealed record FoundTheme(
    string Id, string? ParentId, string Label, ThemeLineage Lineage, IReadOnlyDictionary<string, float> Middle, IReadOnlyList<string>? EndedKeys = null);
