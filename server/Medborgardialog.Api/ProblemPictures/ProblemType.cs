using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.ProblemPictures;

/// <summary>One problem of a picture: what is behind it, how it is weighed, and what is decided about it.</summary>
[ExtendObjectType<Problem>]
[Node]
public sealed class ProblemType
{
    /// <summary>The global id.</summary>
    [ID<Problem>]
    public ProblemId GetId([Parent] Problem problem) => problem.Id;

    /// <summary>The picture.</summary>
    public Task<ProblemPicture> GetPictureAsync([Parent] Problem problem, ClaimsPrincipal user, ProblemPictureByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(problem.PictureId, user, cancellationToken);

    /// <summary>The key of the theme it is drawn from, the same in every picture.</summary>
    public string ThemeKey([Parent] Problem problem) => problem.ThemeKey;

    /// <summary>The heading.</summary>
    public string Title([Parent] Problem problem) => problem.Title;

    /// <summary>What it is, in words for everybody.</summary>
    public string? Description([Parent] Problem problem) => problem.Description;

    /// <summary>What has been decided.</summary>
    public ProblemState State([Parent] Problem problem) => problem.State;

    /// <summary>Why it is left out of the promises.</summary>
    public string? Reason([Parent] Problem problem) => problem.Reason;

    /// <summary>With whom it lies.</summary>
    public string? Receiver([Parent] Problem problem) => problem.Receiver;

    /// <summary>When the decision is looked at again.</summary>
    public DateOnly? ReviewOn([Parent] Problem problem) => problem.ReviewOn;

    /// <summary>1 for the highest priority.</summary>
    public int Rank([Parent] Problem problem) => problem.Rank;

    /// <summary>The weighted mean of the criteria, 0 to 3.</summary>
    public double Score([Parent] Problem problem) => problem.Score;

    /// <summary>True when few speak of it and it weighs heavily all the same.</summary>
    public bool IsRareButSerious([Parent] Problem problem) => problem.IsRareButSerious;

    /// <summary>How it is weighed, one entry per criterion.</summary>
    public Task<IReadOnlyList<CriterionView>> GetCriteriaAsync([Parent] Problem problem, ClaimsPrincipal user, CriteriaOfProblemLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(problem.Id, user, cancellationToken);

    /// <summary>What is behind it, one entry per source.</summary>
    public Task<IReadOnlyList<EvidenceView>> GetEvidenceAsync([Parent] Problem problem, ClaimsPrincipal user, EvidenceOfProblemLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(problem.Id, user, cancellationToken);

    /// <summary>What people said about it, in words that a person has approved for everybody to read.</summary>
    public async Task<IReadOnlyList<string>> GetQuotesAsync([Parent] Problem problem, ClaimsPrincipal user, QuotesOfProblemLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadRequiredAsync(problem.Id, user, cancellationToken)).Quotes;

    /// <summary>Why there are no quotes: NOT_REVIEWED, TOO_FEW or NONE_APPROVED; null when there are.</summary>
    public async Task<string?> GetQuotesWithheldAsync([Parent] Problem problem, ClaimsPrincipal user, QuotesOfProblemLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadRequiredAsync(problem.Id, user, cancellationToken)).Withheld;

    /// <summary>The statements behind it; the most certain first unless told otherwise.</summary>
    [UsePaging(ConnectionName = "ProblemStatements")]
    [Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
    public async Task<Page<Statement>> GetStatementsAsync(
        [Parent] Problem problem, StatementOrder? order, PagingArguments paging, ClaimsPrincipal user, PictureReads reads, CancellationToken cancellationToken) =>
        (await reads.StatementsOfAsync(problem.Id, order ?? StatementOrder.TypicalFirst, paging.ToRequest(), user.ToActor(), cancellationToken)).ToConnection();

    /// <summary>Fetches the node.</summary>
    public static Task<Problem?> GetProblemAsync(ProblemId id, ClaimsPrincipal user, ProblemByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}
