using Medborgardialog.Api.Shared;
using Medborgardialog.Application.FocusAreas;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.FocusAreas;

/// <summary>What has been chosen to work on.</summary>
[ExtendObjectType(OperationType.Query)]
[AllowAnonymous]
public sealed class FocusAreaQueries
{
    /// <summary>The focus areas, by title.</summary>
    /// <param name="municipality">Only those of the municipality with this code.</param>
    /// <param name="paging">What part.</param>
    /// <param name="reads">Reads focus areas.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [UsePaging]
    public async Task<Page<FocusArea>> GetFocusAreasAsync(string? municipality, PagingArguments paging, FocusAreaReads reads, CancellationToken cancellationToken) =>
        (await reads.PageAsync(municipality, paging.ToRequest(), cancellationToken)).ToConnection();
}
