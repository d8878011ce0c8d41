using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Places;
using Medborgardialog.Domain.Places;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Places;

/// <summary>What places add to the one who is signed in.</summary>
[ExtendObjectType<Me>]
public sealed class MeMunicipality
{
    /// <summary>The municipality that the roles hold in; null when it has not been entered.</summary>
    public Task<Municipality?> GetMunicipalityAsync([Parent] Me me, PlaceReads reads, CancellationToken cancellationToken) =>
        reads.MunicipalityAsync(me.MunicipalityCode, cancellationToken);
}
