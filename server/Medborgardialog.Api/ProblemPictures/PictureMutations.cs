using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.Api.ProblemPictures;

/// <summary>Draws, weighs and publishes problem pictures.</summary>
[ExtendObjectType(OperationType.Mutation)]
public sealed class PictureMutations
{
    /// <summary>Draws a draft from finished analyses, one per round.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    public Task<ProblemPicture> CreateProblemPictureAsync(
        string municipality, string slug, string title, [ID<AnalysisRun>] IReadOnlyList<AnalysisRunId> analysisRunIds, ClaimsPrincipal user, CreateProblemPicture create, string? summary,
        CancellationToken cancellationToken) =>
        create.ExecuteAsync(new CreateProblemPictureCommand(municipality, slug, title, analysisRunIds, summary), user.ToActor(), cancellationToken);

    /// <summary>Adds what the authorities know themselves to a problem of a draft.</summary>
    [Authorize(Roles = [RoleNames.Analyst])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    public Task<Problem> AddEvidenceAsync(
        [ID<Problem>] ProblemId problemId, EvidenceSource source, string label, ClaimsPrincipal user, AddEvidence add, int? count, DateOnly? periodStart, DateOnly? periodEnd,
        CancellationToken cancellationToken) =>
        add.ExecuteAsync(new AddEvidenceCommand(problemId, source, label, count, periodStart, periodEnd), user.ToActor(), cancellationToken);

    /// <summary>Weighs a problem of a draft by criteria, each with a motive, and ranks the picture anew.</summary>
    [Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    public Task<Problem> ScoreProblemAsync(
        [ID<Problem>] ProblemId problemId, IReadOnlyList<CriterionScoreInput> scores, ClaimsPrincipal user, ScoreProblem score, CancellationToken cancellationToken) =>
        score.ExecuteAsync(problemId, [.. scores.Select(s => s.ToScore())], user.ToActor(), cancellationToken);

    /// <summary>Publishes a draft: its content is fixed from now on, and the published picture before it is superseded.</summary>
    [Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    [Error<PictureNotWeighedException>]
    public Task<ProblemPicture> PublishProblemPictureAsync(
        [ID<ProblemPicture>] ProblemPictureId pictureId, ClaimsPrincipal user, PublishProblemPicture publish, string? summary, CancellationToken cancellationToken) =>
        publish.ExecuteAsync(pictureId, summary, user.ToActor(), cancellationToken);
}

/// <summary>A person's value for one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">0 to 3.</param>
/// <param name="Motive">Why; shown in public.</param>
public sealed record CriterionScoreInput(Criterion Criterion, int Value, string Motive)
{
    /// <summary>As the use case takes it.</summary>
    internal CriterionScore ToScore() => new(Criterion, Value, Motive);
}

/// <summary>Highly ranked problems lack a person's weighing.</summary>
[ExtendObjectType<PictureNotWeighedException>]
public sealed class PictureNotWeighedErrorType
{
    /// <summary>Always <c>PICTURE_NOT_WEIGHED</c>.</summary>
    public string Code([Parent] PictureNotWeighedException error) => error.Code;

    /// <summary>The titles of the problems that wait, the highest rank first.</summary>
    public IReadOnlyList<string> Problems([Parent] PictureNotWeighedException error) => error.Problems;
}
