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

/// <summary>
/// A person's decision about a round's themes, which every later run of the round obeys. Statements are named by their words, since a later run cuts
/// them out anew. What it says never changes: the newest decision about the same thing holds, and a wrong one is withdrawn.
/// </summary>
public sealed class ThemeCorrection
{
    private List<string> _fromKeys = [];
    private List<string> _statements = [];

    private ThemeCorrection(ThemeCorrectionId id, DialogueRoundId roundId, int number, ThemeCorrectionKind kind, string? toKey, string? label, string motive, string madeBy, DateOnly madeOn)
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

    /// <summary>The theme that is renamed, merged into, split off or moved to; null for statements that belong together or apart.</summary>
    public string? ToKey { get; private set; }

    /// <summary>The label given; null when it was not about one.</summary>
    public string? Label { get; private set; }

    /// <summary>The themes merged or split from.</summary>
    public IReadOnlyList<string> FromKeys => _fromKeys;

    /// <summary>The words of the statements moved, split off, or that belong together or apart.</summary>
    public IReadOnlyList<string> Statements => _statements;

    /// <summary>Why.</summary>
    public string Motive { get; private set; }

    /// <summary>Who.</summary>
    public string MadeBy { get; private set; }

    /// <summary>When.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>Who withdrew it; null while it holds.</summary>
    public string? WithdrawnBy { get; private set; }

    /// <summary>When it was withdrawn; null while it holds.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Why it was withdrawn; null while it holds.</summary>
    public string? WithdrawnMotive { get; private set; }

    /// <summary>False once it is withdrawn.</summary>
    public bool Holds => WithdrawnOn is null;

    /// <summary>What it says.</summary>
    public CorrectionContent Content => new(Kind, ToKey, Label, FromKeys, Statements);

    /// <summary>Records a decision.</summary>
    /// <exception cref="InvalidInputException">The motive is missing.</exception>
    public static ThemeCorrection Make(ThemeCorrectionId id, DialogueRoundId roundId, int number, CorrectionContent content, string motive, string madeBy, DateOnly madeOn)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(id, roundId, number, content.Kind, content.ToKey, Guard.OptionalText(content.Label, "label", 100), Guard.Text(motive, "motive", 1000), madeBy, madeOn)
        {
            _fromKeys = [.. content.FromKeys],
            _statements = [.. content.Statements],
        };
    }

    /// <summary>Takes it back: it holds no longer, but stays on record.</summary>
    /// <exception cref="InvalidInputException">The motive is missing.</exception>
    /// <exception cref="IllegalTransitionException">It is withdrawn already.</exception>
    public void Withdraw(string motive, string withdrawnBy, DateOnly withdrawnOn)
    {
        if (!Holds)
        {
            throw new IllegalTransitionException(nameof(ThemeCorrection), "withdrawn", "be withdrawn");
        }

        WithdrawnMotive = Guard.Text(motive, "motive", 1000);
        WithdrawnBy = withdrawnBy;
        WithdrawnOn = withdrawnOn;
    }

    /// <summary>True when this one names the theme that the other one made.</summary>
    public bool BuildsOn(ThemeCorrection other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Number > other.Number && other.Kind == ThemeCorrectionKind.Split && (ToKey == other.ToKey || FromKeys.Contains(other.ToKey!));
    }
}
