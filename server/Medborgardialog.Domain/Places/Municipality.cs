using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Places;

/// <summary>Identifies a municipality.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct MunicipalityId(Guid Value) : IEntityId<MunicipalityId>
{
    /// <inheritdoc/>
    public static MunicipalityId From(Guid value) => new(value);
}

/// <summary>A municipality (kommun) with its areas. Everything in the thread belongs to one.</summary>
public sealed class Municipality
{
    private readonly List<Area> _areas = [];

    private Municipality(MunicipalityId id, string code, string name, LocalPoliceAreaId localPoliceAreaId)
    {
        Id = id;
        Code = code;
        Name = name;
        LocalPoliceAreaId = localPoliceAreaId;
    }

    /// <summary>The identifier.</summary>
    public MunicipalityId Id { get; private set; }

    /// <summary>Statistics Sweden's official code of four digits, such as <c>0582</c>; unique.</summary>
    public string Code { get; private set; }

    /// <summary>The name in Swedish, such as <c>Söderköpings kommun</c>.</summary>
    public string Name { get; private set; }

    /// <summary>The local police area that it lies in.</summary>
    public LocalPoliceAreaId LocalPoliceAreaId { get; private set; }

    /// <summary>Its areas in the order of their positions.</summary>
    public IReadOnlyList<Area> Areas => _areas;

    /// <summary>Makes a municipality without areas.</summary>
    /// <exception cref="InvalidInputException">The code is not four digits (MALFORMED), or the name is empty or longer than 100 characters.</exception>
    public static Municipality Create(MunicipalityId id, string code, string name, LocalPoliceAreaId localPoliceAreaId)
    {
        var digits = Guard.Text(code, "code", 4);
        return digits.Length == 4 && digits.All(char.IsAsciiDigit)
            ? new Municipality(id, digits, Guard.Text(name, "name", 100), localPoliceAreaId)
            : throw new InvalidInputException("code", "MALFORMED", $"'{digits}' is not a municipality code of four digits, such as '0582'.");
    }

    /// <summary>Adds an area at the end of the list.</summary>
    /// <exception cref="InvalidInputException">The name is empty, too long, or gives the key of an area that is there (TAKEN).</exception>
    public Area AddArea(AreaId id, string name)
    {
        var area = Area.Create(id, Id, name, _areas.Count);
        if (FindArea(area.Key) is { } taken)
        {
            throw new InvalidInputException("area", "TAKEN", $"{Name} has an area '{taken.Name}' already.");
        }

        _areas.Add(area);
        return area;
    }

    /// <summary>The area with a key; null when there is none.</summary>
    /// <param name="key">Such as <c>vastra-husby</c>.</param>
    public Area? FindArea(string key) => _areas.Find(a => a.Key == key);
}
