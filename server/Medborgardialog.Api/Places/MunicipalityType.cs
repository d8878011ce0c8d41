using Medborgardialog.Application.Places;
using Medborgardialog.Domain.Places;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Places;

/// <summary>A municipality (kommun) with its areas. Everything in the thread belongs to one.</summary>
[ExtendObjectType<Municipality>]
[Node]
public sealed class MunicipalityType
{
    /// <summary>The global id.</summary>
    [ID<Municipality>]
    public MunicipalityId GetId([Parent] Municipality municipality) => municipality.Id;

    /// <summary>Statistics Sweden's official code of four digits, such as <c>0582</c>.</summary>
    public string Code([Parent] Municipality municipality) => municipality.Code;

    /// <summary>The name in Swedish.</summary>
    public string Name([Parent] Municipality municipality) => municipality.Name;

    /// <summary>The local police area that it lies in.</summary>
    public Task<LocalPoliceArea> GetLocalPoliceAreaAsync([Parent] Municipality municipality, LocalPoliceAreaByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(municipality.LocalPoliceAreaId, cancellationToken);

    /// <summary>The parts that answers are counted by.</summary>
    public async Task<IReadOnlyList<Area>> GetAreasAsync([Parent] Municipality municipality, AreasOfMunicipalityLoader loader, CancellationToken cancellationToken) =>
        await loader.LoadRequiredAsync(municipality.Id, cancellationToken);

    /// <summary>Fetches the node.</summary>
    public static Task<Municipality?> GetMunicipalityAsync(MunicipalityId id, MunicipalityByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, cancellationToken);
}
