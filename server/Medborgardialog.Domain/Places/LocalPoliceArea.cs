using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Places;

/// <summary>Identifies a local police area.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct LocalPoliceAreaId(Guid Value) : IEntityId<LocalPoliceAreaId>
{
    /// <inheritdoc/>
    public static LocalPoliceAreaId From(Guid value) => new(value);
}

/// <summary>A local police area (lokalpolisområde): the part of the police that gives promises; it often covers several municipalities.</summary>
public sealed class LocalPoliceArea
{
    private LocalPoliceArea(LocalPoliceAreaId id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The identifier.</summary>
    public LocalPoliceAreaId Id { get; private set; }

    /// <summary>The name in Swedish, such as <c>Lokalpolisområde Norrköping</c>; unique.</summary>
    public string Name { get; private set; }

    /// <summary>Makes a local police area.</summary>
    /// <exception cref="InvalidInputException">The name is empty or longer than 100 characters.</exception>
    public static LocalPoliceArea Create(LocalPoliceAreaId id, string name) => new(id, Guard.Text(name, "localPoliceArea", 100));
}
