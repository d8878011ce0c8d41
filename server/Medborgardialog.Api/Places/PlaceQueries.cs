using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Places;
using Medborgardialog.Domain.Places;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.Places;

/// <summary>Where the thread is followed.</summary>
[ExtendObjectType(OperationType.Query)]
[AllowAnonymous]
public sealed class PlaceQueries
{
    /// <summary>The municipalities, by code.</summary>
    [UsePaging]
    public async Task<Page<Municipality>> GetMunicipalitiesAsync(PagingArguments paging, PlaceReads reads, CancellationToken cancellationToken) =>
        (await reads.MunicipalitiesAsync(paging.ToRequest(), cancellationToken)).ToConnection();

    /// <summary>The municipality with this official code, such as <c>0582</c>; null when there is none.</summary>
    public Task<Municipality?> GetMunicipalityAsync(string code, PlaceReads reads, CancellationToken cancellationToken) =>
        reads.MunicipalityAsync(code, cancellationToken);
}
