using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.ProblemPictures;

/// <summary>How one problem is weighed by one criterion: what the data propose, and what a person set with a motive. A person's value counts.</summary>
public sealed class PriorityCriterion
{
    /// <summary>The highest value.</summary>
    public const int Highest = 3;

    internal PriorityCriterion(ProblemId problemId, Criterion criterion)
    {
        ProblemId = problemId;
        Criterion = criterion;
    }

    /// <summary>What a person must have set before a highly ranked problem is published: no data can tell it.</summary>
    public static IReadOnlyList<Criterion> SetByPeople { get; } = [Criterion.Seriousness, Criterion.Influenceability, Criterion.Resources];

    /// <summary>The problem.</summary>
    public ProblemId ProblemId { get; private set; }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; private set; }

    /// <summary>The proposed value, 0 to 3; null when the data cannot tell.</summary>
    public int? Proposed { get; private set; }

    /// <summary>What the proposal was computed from, with its numbers.</summary>
    public string? ProposedFrom { get; private set; }

    /// <summary>What a person set, 0 to 3; null when nobody has.</summary>
    public int? Value { get; private set; }

    /// <summary>Why.</summary>
    public string? Motive { get; private set; }

    /// <summary>Who set it.</summary>
    public string? ScoredBy { get; private set; }

    /// <summary>When.</summary>
    public DateOnly? ScoredOn { get; private set; }

    /// <summary>The value that counts: a person's, else the proposed one; null when there is neither.</summary>
    public int? Effective => Value ?? Proposed;

    internal void Propose(int value, string from)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Highest);
        Proposed = value;
        ProposedFrom = from;
    }

    internal void Set(int value, string motive, string by, DateOnly on)
    {
        if (value is < 0 or > Highest)
        {
            throw new InvalidInputException("value", "OUT_OF_RANGE", $"A criterion is weighed 0 to {Highest}.");
        }

        Motive = Guard.Text(motive, "motive", 500);
        Value = value;
        ScoredBy = by;
        ScoredOn = on;
    }
}
