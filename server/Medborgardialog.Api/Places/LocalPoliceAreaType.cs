using Medborgardialog.Domain.Places;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Places;

/// <summary>A local police area (lokalpolisområde): the part of the police that gives promises; it often covers several municipalities.</summary>
[ExtendObjectType<LocalPoliceArea>]
[Node]
public sealed class LocalPoliceAreaType
{
    /// <summary>The global id.</summary>
    [ID<LocalPoliceArea>]
    public LocalPoliceAreaId GetId([Parent] LocalPoliceArea area) => area.Id;

    /// <summary>The name in Swedish.</summary>
    public string Name([Parent] LocalPoliceArea area) => area.Name;

    /// <summary>The municipalities in it, by code.</summary>
    public async Task<IReadOnlyList<Municipality>> GetMunicipalitiesAsync([Parent] LocalPoliceArea area, MunicipalitiesOfPoliceAreaLoader loader, CancellationToken cancellationToken) =>
        await loader.LoadRequiredAsync(area.Id, cancellationToken);

    /// <summary>Fetches the node.</summary>
    public static Task<LocalPoliceArea?> GetLocalPoliceAreaAsync(LocalPoliceAreaId id, LocalPoliceAreaByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, cancellationToken);
}
