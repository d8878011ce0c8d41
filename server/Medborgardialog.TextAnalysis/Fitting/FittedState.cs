using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Discovery.Open;
using Medborgardialog.TextAnalysis.Durability;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>What a run found before people's corrections, so that other corrections can be tried and the next run can go on from it.</summary>
internal sealed record FittedState
{
    /// <summary>The comparable form of each statement.</summary>
    internal required IReadOnlyList<string> Keys { get; init; }

    /// <summary>The themes that the analysis gave, for the statements that corrections changed.</summary>
    internal required IReadOnlyDictionary<int, IReadOnlyList<StatementTheme>> StatementThemes { get; init; }

    /// <summary>The same for answers.</summary>
    internal required IReadOnlyDictionary<int, TextThemes> TextThemes { get; init; }

    /// <summary>The themes that were found, and those of earlier runs that a correction still names.</summary>
    internal required IReadOnlyList<FoundTheme> Found { get; init; }

    /// <summary>The themes of the previous run that had texts.</summary>
    internal required IReadOnlyList<Theme> Earlier { get; init; }

    /// <summary>What places a new text among the found themes.</summary>
    internal IFittedThemes? Fitted { get; init; }

    /// <summary>What places a statement in a part of its theme, by theme.</summary>
    internal IReadOnlyDictionary<string, OpenModel> Parts { get; init; } = new Dictionary<string, OpenModel>();

    /// <summary>The themes without parts, with the number of statements among which none were found: they stay whole until that has changed by half.</summary>
    internal IReadOnlyDictionary<string, int> Whole { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);
}
