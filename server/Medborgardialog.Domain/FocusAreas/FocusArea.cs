using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.FocusAreas;

/// <summary>Identifies a focus area.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct FocusAreaId(Guid Value) : IEntityId<FocusAreaId>
{
    /// <inheritdoc/>
    public static FocusAreaId From(Guid value) => new(value);

    /// <summary>The order of the random values, by which lists break ties.</summary>
    /// <param name="other">Another identifier.</param>
    public int CompareTo(FocusAreaId other) => Value.CompareTo(other.Value);
}

/// <summary>What the parties choose to work on (fokusområde): one or several problems under one heading, with the reason for the choice.</summary>
public sealed class FocusArea
{
    private readonly List<FocusAreaProblem> _problems = [];

    private FocusArea(FocusAreaId id, MunicipalityId municipalityId, Origin origin, string title)
    {
        Id = id;
        MunicipalityId = municipalityId;
        Origin = origin;
        Title = title;
    }

    /// <summary>The identifier.</summary>
    public FocusAreaId Id { get; private set; }

    /// <summary>The municipality it belongs to.</summary>
    public MunicipalityId MunicipalityId { get; private set; }

    /// <summary>Recorded from a source, or chosen here.</summary>
    public Origin Origin { get; private set; }

    /// <summary>The heading.</summary>
    public string Title { get; private set; }

    /// <summary>Why it was chosen; always there when chosen here, never when recorded.</summary>
    public string? Motive { get; private set; }

    /// <summary>Where it was recorded from; never there when chosen here.</summary>
    public string? Source { get; private set; }

    /// <summary>The day of the choice; null when recorded.</summary>
    public DateOnly? ChosenOn { get; private set; }

    /// <summary>Who chose; null when recorded.</summary>
    public string? ChosenBy { get; private set; }

    /// <summary>The problems it stands for, in the order they were linked.</summary>
    public IReadOnlyList<FocusAreaProblem> Problems => _problems;

    /// <summary>Chooses a focus area among the problems of published pictures.</summary>
    /// <param name="id">The new identifier.</param>
    /// <param name="municipalityId">The municipality.</param>
    /// <param name="title">The heading, 1 to 200 characters.</param>
    /// <param name="motive">Why, 1 to 1,000 characters.</param>
    /// <param name="chosenOn">The day of the choice.</param>
    /// <param name="chosenBy">Who chooses.</param>
    /// <exception cref="InvalidInputException">The title or motive is missing or too long.</exception>
    public static FocusArea Choose(FocusAreaId id, MunicipalityId municipalityId, string title, string motive, DateOnly chosenOn, string chosenBy) =>
        new(id, municipalityId, Origin.Drafted, Guard.Text(title, "title", 200))
        {
            Motive = Guard.Text(motive, "motive", 1000),
            ChosenOn = chosenOn,
            ChosenBy = chosenBy,
        };

    /// <summary>Records a focus area that a public source names.</summary>
    /// <param name="id">The new identifier.</param>
    /// <param name="municipalityId">The municipality.</param>
    /// <param name="title">The source's words.</param>
    /// <param name="source">Where it is said.</param>
    /// <exception cref="InvalidInputException">The title or source is missing or too long.</exception>
    public static FocusArea Record(FocusAreaId id, MunicipalityId municipalityId, string title, string source) =>
        new(id, municipalityId, Origin.Recorded, Guard.Text(title, "title", 200)) { Source = Guard.Text(source, "source", 500) };

    /// <summary>Links a problem. A link that is there already stays as it is.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="isExample">True when the problem's picture is example content: then the link is an example too, also under a recorded focus area.</param>
    /// <returns>True when the link is new.</returns>
    public bool Link(ProblemId problem, bool isExample)
    {
        if (_problems.Exists(p => p.ProblemId == problem))
        {
            return false;
        }

        _problems.Add(new FocusAreaProblem(Id, problem, _problems.Count, isExample));
        return true;
    }
}
