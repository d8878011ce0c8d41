using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.Api.Surveys;

/// <summary>Prepares, opens and closes rounds.</summary>
[ExtendObjectType(OperationType.Mutation)]
[Authorize(Roles = [RoleNames.Editor, RoleNames.Administrator])]
public sealed class SurveyMutations
{
    /// <summary>Makes the draft of a dialogue round.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    public Task<DialogueRound> CreateDialogueRoundAsync(
        string municipality, string slug, string title, DialogueRoundKind kind, DateOnly opensOn, DateOnly closesOn, ClaimsPrincipal user, CreateDialogueRound create, CancellationToken cancellationToken) =>
        create.ExecuteAsync(new CreateDialogueRoundCommand(municipality, slug, title, kind, opensOn, closesOn), user.ToActor(), cancellationToken);

    /// <summary>Defines the next version of a draft round's survey.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<Survey> DefineSurveyAsync(
        [ID<DialogueRound>] DialogueRoundId roundId, string? introduction, IReadOnlyList<QuestionInput> questions, ClaimsPrincipal user, DefineSurvey define, CancellationToken cancellationToken) =>
        define.ExecuteAsync(new DefineSurveyCommand(roundId, introduction, [.. questions.Select(q => q.ToDraft())]), user.ToActor(), cancellationToken);

    /// <summary>Opens a round for answers; its survey is fixed from now on.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<DialogueRound> OpenDialogueRoundAsync([ID<DialogueRound>] DialogueRoundId roundId, ClaimsPrincipal user, OpenDialogueRound open, CancellationToken cancellationToken) =>
        open.ExecuteAsync(roundId, user.ToActor(), cancellationToken);

    /// <summary>Closes a round: no more answers are taken.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    public Task<DialogueRound> CloseDialogueRoundAsync([ID<DialogueRound>] DialogueRoundId roundId, ClaimsPrincipal user, CloseDialogueRound close, CancellationToken cancellationToken) =>
        close.ExecuteAsync(roundId, user.ToActor(), cancellationToken);
}
