namespace Medborgardialog.TextAnalysis;

/// <summary>One answer as the analysis receives it.</summary>
/// <param name="Id">The caller's identifier, unique within one call; it never influences themes.</param>
/// <param name="Text">The redacted text (see <c>Redactor</c>); statement offsets point into exactly this string. May be empty.</param>
/// <param name="Place">The coarse area that came with the answer, or <see langword="null"/>.</param>
/// <param name="Audience">The audience that came with the answer (for example <c>resident</c> or <c>staff</c>), or <see langword="null"/>.</param>
public sealed record SourceText(string Id, string Text, string? Place = null, string? Audience = null);
