namespace Medborgardialog.Domain.Analysis;

/// <summary>What a person changed.</summary>
public enum ThemeCorrectionKind
{
    /// <summary>A theme got another label.</summary>
    Rename,

    /// <summary>Several themes became one.</summary>
    Merge,

    /// <summary>Statements left a theme for a new one.</summary>
    Split,

    /// <summary>Statements went to another theme.</summary>
    Move,

    /// <summary>Statements belong to one theme, whichever it is.</summary>
    Link,

    /// <summary>Two statements do not belong to one theme.</summary>
    Separate,
}

/// <summary>What a correction says, whether it holds or is only tried. Themes are named by their keys, statements by their words.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="ToKey">The theme that is renamed, merged into, split off or moved to; null for statements that belong together or apart.</param>
/// <param name="Label">The label given; null when it is not about one.</param>
/// <param name="FromKeys">The themes merged or split from.</param>
/// <param name="Statements">The words of the statements moved, split off, or that belong together or apart.</param>
public sealed record CorrectionContent(ThemeCorrectionKind Kind, string? ToKey, string? Label, IReadOnlyList<string> FromKeys, IReadOnlyList<string> Statements);
