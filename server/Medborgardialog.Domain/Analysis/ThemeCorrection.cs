using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Analysis;

/// <summary>Identifies a correction.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct ThemeCorrectionId(Guid Value) : IEntityId<ThemeCorrectionId>
{
    /// <inheritdoc/>
    public static ThemeCorrectionId From(Guid value) => new(value);
}

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
}

/// <summary>
/// A person's decision about a round's themes, which every later run of the round obeys. Statements are named by their words, since a later run cuts
/// them out anew. Only added, never changed: the newest decision about the same thing holds.
/// </summary>
public sealed class ThemeCorrection
{
    private List<string> _fromKeys = [];
    private List<string> _statements = [];

    private ThemeCorrection(ThemeCorrectionId id, DialogueRoundId roundId, int number, ThemeCorrectionKind kind, string toKey, string? label, string motive, string madeBy, DateOnly madeOn)
    {
        Id = id;
        RoundId = roundId;
        Number = number;
        Kind = kind;
        ToKey = toKey;
        Label = label;
        Motive = motive;
        MadeBy = madeBy;
        MadeOn = madeOn;
    }

    /// <summary>The identifier.</summary>
    public ThemeCorrectionId Id { get; private set; }

    /// <summary>The round it holds for.</summary>
    public DialogueRoundId RoundId { get; private set; }

    /// <summary>1, 2, 3 … within the round: the order in which they hold.</summary>
    public int Number { get; private set; }

    /// <summary>What was changed.</summary>
    public ThemeCorrectionKind Kind { get; private set; }

    /// <summary>The theme that is renamed, merged into, split off or moved to.</summary>
    public string ToKey { get; private set; }

    /// <summary>The label given; null when it was not about one.</summary>
    public string? Label { get; private set; }

    /// <summary>The themes merged or split from.</summary>
    public IReadOnlyList<string> FromKeys => _fromKeys;

    /// <summary>The words of the statements moved or split off.</summary>
    public IReadOnlyList<string> Statements => _statements;

    /// <summary>Why.</summary>
    public string Motive { get; private set; }

    /// <summary>Who.</summary>
    public string MadeBy { get; private set; }

    /// <summary>When.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>Records a decision.</summary>
    /// <exception cref="InvalidInputException">The motive is missing.</exception>
    public static ThemeCorrection Make(
        ThemeCorrectionId id, DialogueRoundId roundId, int number, ThemeCorrectionKind kind, string toKey, string? label, IEnumerable<string> fromKeys,
        IEnumerable<string> statements, string motive, string madeBy, DateOnly madeOn) =>
        new(id, roundId, number, kind, toKey, Guard.OptionalText(label, "label", 100), Guard.Text(motive, "motive", 1000), madeBy, madeOn)
        {
            _fromKeys = [.. fromKeys],
            _statements = [.. statements],
        };
}
