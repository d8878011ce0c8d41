using System.Security.Claims;
using Medborgardialog.Api.Places;
using Medborgardialog.Api.ProblemPictures;
using Medborgardialog.Api.Shared;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Promises;

/// <summary>A promise by the police, the municipality and others to those who live and work there (medborgarlöfte).</summary>
[ExtendObjectType<CitizenPromise>]
[Node]
public sealed class CitizenPromiseType
{
    /// <summary>The global id.</summary>
    [ID<CitizenPromise>]
    public CitizenPromiseId GetId([Parent] CitizenPromise promise) => promise.Id;

    /// <summary>Its name in addresses.</summary>
    public string Slug([Parent] CitizenPromise promise) => promise.Slug;

    /// <summary>The heading.</summary>
    public string Title([Parent] CitizenPromise promise) => promise.Title;

    /// <summary>Recorded from public sources, or drafted here.</summary>
    public Origin Origin([Parent] CitizenPromise promise) => promise.Origin;

    /// <summary>Where it stands.</summary>
    public CitizenPromiseState State([Parent] CitizenPromise promise) => promise.State;

    /// <summary>The municipality it is given in.</summary>
    public Task<Municipality> GetMunicipalityAsync([Parent] CitizenPromise promise, MunicipalityByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(promise.MunicipalityId, cancellationToken);

    /// <summary>True when it rests on example content only.</summary>
    public bool IsExample([Parent] CitizenPromise promise) => promise.IsExample;

    /// <summary>The opening words.</summary>
    public string? Lead([Parent] CitizenPromise promise) => promise.Lead;

    /// <summary>When it holds.</summary>
    public Period Period([Parent] CitizenPromise promise) => promise.Period;

    /// <summary>What it says about being extended.</summary>
    public string? Extension([Parent] CitizenPromise promise) => promise.Extension;

    /// <summary>Who promise.</summary>
    public IReadOnlyList<string> Parties([Parent] CitizenPromise promise) => promise.Parties;

    /// <summary>The problems in a source's own words, where the promise was recorded.</summary>
    public IReadOnlyList<string> StatedProblems([Parent] CitizenPromise promise) => promise.StatedProblems;

    /// <summary>What a source says that its problem picture rests on.</summary>
    public IReadOnlyList<string> StatedSources([Parent] CitizenPromise promise) => promise.StatedSources;

    /// <summary>The focus areas it answers.</summary>
    public async Task<IReadOnlyList<FocusArea>> GetFocusAreasAsync([Parent] CitizenPromise promise, FocusAreasOfPromiseLoader loader, CancellationToken cancellationToken) =>
        await loader.LoadRequiredAsync(promise.Id, cancellationToken);

    /// <summary>What will be done; activities that were removed or transferred stay, with the reason.</summary>
    public Task<IReadOnlyList<PromiseActivity>> GetActivitiesAsync([Parent] CitizenPromise promise, ClaimsPrincipal user, ActivitiesOfPromiseLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(promise.Id, user, cancellationToken);

    /// <summary>Who signed.</summary>
    public IReadOnlyList<Signature> Signatures([Parent] CitizenPromise promise) => promise.Signatures;

    /// <summary>How often it is followed up.</summary>
    public FollowUpCadence FollowUpCadence([Parent] CitizenPromise promise) => promise.FollowUpCadence;

    /// <summary>The decision's registration number (diarienummer).</summary>
    public string? RegistrationNumber([Parent] CitizenPromise promise) => promise.RegistrationNumber;

    /// <summary>The agreement that it is part of (samverkansöverenskommelse).</summary>
    public string? Agreement([Parent] CitizenPromise promise) => promise.Agreement;

    /// <summary>Where it was recorded from; null when drafted here.</summary>
    public string? Source([Parent] CitizenPromise promise) => promise.Source;

    /// <summary>What must be known to read it right.</summary>
    public string? Note([Parent] CitizenPromise promise) => promise.Note;

    /// <summary>What its public sources leave out; empty when drafted here.</summary>
    public async Task<IReadOnlyList<PromisePart>> GetNotFoundAsync([Parent] CitizenPromise promise, ClaimsPrincipal user, ActivitiesOfPromiseLoader loader, CancellationToken cancellationToken) =>
        promise.NotFoundGiven(await loader.LoadRequiredAsync(promise.Id, user, cancellationToken));

    /// <summary>What happened to it, oldest first; staff also see the steps of its writing.</summary>
    public async Task<IReadOnlyList<PromiseEvent>> GetHistoryAsync([Parent] CitizenPromise promise, ClaimsPrincipal user, MunicipalityByIdLoader loader, CancellationToken cancellationToken)
    {
        var municipality = await loader.LoadRequiredAsync(promise.MunicipalityId, cancellationToken);
        return promise.HistoryFor(isStaff: user.ToActor().IsStaffOf(municipality.Code));
    }

    /// <summary>Figures that a source reported with it.</summary>
    public IReadOnlyList<RecordedFigure> Figures([Parent] CitizenPromise promise) => promise.Figures;

    /// <summary>How it relates to the promise before it.</summary>
    public PromiseGeneration Generation([Parent] CitizenPromise promise) => promise.Generation;

    /// <summary>The promise before it; null for the first.</summary>
    public async Task<CitizenPromise?> GetSupersedesAsync([Parent] CitizenPromise promise, ClaimsPrincipal user, CitizenPromiseByIdLoader loader, CancellationToken cancellationToken) =>
        promise.SupersedesId is { } id ? await loader.LoadAsync(id, user, cancellationToken) : null;

    /// <summary>The promise that took its place, or for staff is to; null when none.</summary>
    public Task<CitizenPromise?> GetSupersededByAsync([Parent] CitizenPromise promise, ClaimsPrincipal user, SuccessorOfPromiseLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(promise.Id, user, cancellationToken);

    /// <summary>The day it was published here; null when not, or recorded.</summary>
    public DateOnly? PublishedOn([Parent] CitizenPromise promise) => promise.PublishedOn;

    /// <summary>What the quality gate still asks for; empty when recorded, and to those who are not staff of its municipality.</summary>
    [Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
    public Task<IReadOnlyList<QualityGap>> GetQualityGapsAsync([Parent] CitizenPromise promise, ClaimsPrincipal user, QualityGapsOfPromiseLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(promise.Id, user, cancellationToken);

    /// <summary>The problems of the same pictures that were not chosen, each with its published reason.</summary>
    public async Task<IReadOnlyList<Problem>> GetProblemsLeftOutAsync(
        [Parent] CitizenPromise promise, ClaimsPrincipal user, ProblemsLeftOutLoader leftOut, ProblemByIdLoader problems, CancellationToken cancellationToken)
    {
        var ids = await leftOut.LoadRequiredAsync(promise.Id, cancellationToken);
        return await Task.WhenAll(ids.Select(id => problems.LoadRequiredAsync(id, user, cancellationToken)));
    }

    /// <summary>Fetches the node.</summary>
    public static Task<CitizenPromise?> GetCitizenPromiseAsync(CitizenPromiseId id, ClaimsPrincipal user, CitizenPromiseByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}
