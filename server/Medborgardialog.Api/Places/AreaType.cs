using Medborgardialog.Domain.Places;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Places;

/// <summary>A part of a municipality that answers are counted by.</summary>
[ExtendObjectType<Area>]
[Node]
public sealed class AreaType
{
    /// <summary>The global id.</summary>
    [ID<Area>]
    public AreaId GetId([Parent] Area area) => area.Id;

    /// <summary>The name in a-z, 0-9 and hyphens, such as `vastra-husby`; the options of an area question carry it as their value.</summary>
    public string Key([Parent] Area area) => area.Key;

    /// <summary>The name in Swedish.</summary>
    public string Name([Parent] Area area) => area.Name;

    /// <summary>Fetches the node.</summary>
    public static Task<Area?> GetAreaAsync(AreaId id, AreaByIdLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(id, cancellationToken);
}
