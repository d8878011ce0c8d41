using System.Security.Claims;
using Medborgardialog.Api.Places;
using Medborgardialog.Api.ProblemPictures;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.FocusAreas;

/// <summary>What the parties choose to work on (fokusområde): one or several problems under one heading, with the reason for the choice.</summary>
[ExtendObjectType<FocusArea>]
[Node]
public sealed class FocusAreaType
{
    /// <summary>The global id.</summary>
    [ID<FocusArea>]
    public FocusAreaId GetId([Parent] FocusArea focusArea) => focusArea.Id;

    /// <summary>The heading.</summary>
    public string Title([Parent] FocusArea focusArea) => focusArea.Title;

    /// <summary>Recorded from a source, or chosen here.</summary>
    public Origin Origin([Parent] FocusArea focusArea) => focusArea.Origin;

    /// <summary>Why it was chosen; null when recorded.</summary>
    public string? Motive([Parent] FocusArea focusArea) => focusArea.Motive;

    /// <summary>Where it was recorded from; null when chosen here.</summary>
    public string? Source([Parent] FocusArea focusArea) => focusArea.Source;

    /// <summary>The day of the choice; null when recorded.</summary>
    public DateOnly? ChosenOn([Parent] FocusArea focusArea) => focusArea.ChosenOn;

    /// <summary>The municipality.</summary>
    public Task<Municipality> GetMunicipalityAsync([Parent] FocusArea focusArea, MunicipalityByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(focusArea.MunicipalityId, cancellationToken);

    /// <summary>The problems it stands for.</summary>
    public async Task<IReadOnlyList<FocusAreaProblem>> GetProblemsAsync([Parent] FocusArea focusArea, ProblemLinksOfFocusAreaLoader loader, CancellationToken cancellationToken) =>
        await loader.LoadRequiredAsync(focusArea.Id, cancellationToken);

    /// <summary>Fetches the node.</summary>
    public static Task<FocusArea?> GetFocusAreaAsync(FocusAreaId id, FocusAreaByIdLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(id, cancellationToken);
}

/// <summary>The link between a focus area and a problem it answers.</summary>
[ExtendObjectType<FocusAreaProblem>]
public sealed class FocusAreaProblemType
{
    /// <summary>The problem.</summary>
    public Task<Problem> GetProblemAsync([Parent] FocusAreaProblem link, ClaimsPrincipal user, ProblemByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(link.ProblemId, user, cancellationToken);

    /// <summary>True when the link is example content: no source says that this problem led to this focus area.</summary>
    public bool IsExample([Parent] FocusAreaProblem link) => link.IsExample;
}

/// <summary>What focus areas add to a problem.</summary>
[ExtendObjectType<Problem>]
public sealed class ProblemFocusAreas
{
    /// <summary>The focus areas that answer it.</summary>
    public async Task<IReadOnlyList<FocusArea>> GetFocusAreasAsync([Parent] Problem problem, FocusAreasOfProblemLoader loader, CancellationToken cancellationToken) =>
        await loader.LoadRequiredAsync(problem.Id, cancellationToken);
}
