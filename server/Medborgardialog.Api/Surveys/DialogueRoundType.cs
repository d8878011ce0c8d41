using System.Security.Claims;
using Medborgardialog.Api.Places;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Surveys;

/// <summary>One round of asking residents or staff.</summary>
[ExtendObjectType<DialogueRound>]
[Node]
public sealed class DialogueRoundType
{
    /// <summary>The global id.</summary>
    [ID<DialogueRound>]
    public DialogueRoundId GetId([Parent] DialogueRound round) => round.Id;

    /// <summary>Its name in addresses.</summary>
    public string Slug([Parent] DialogueRound round) => round.Slug;

    /// <summary>Its name as shown.</summary>
    public string Title([Parent] DialogueRound round) => round.Title;

    /// <summary>Whom it asks.</summary>
    public DialogueRoundKind Kind([Parent] DialogueRound round) => round.Kind;

    /// <summary>Where it stands.</summary>
    public DialogueRoundState State([Parent] DialogueRound round) => round.State;

    /// <summary>The first day for answers.</summary>
    public DateOnly OpensOn([Parent] DialogueRound round) => round.OpensOn;

    /// <summary>The last day for answers.</summary>
    public DateOnly ClosesOn([Parent] DialogueRound round) => round.ClosesOn;

    /// <summary>True for content that was written as an example.</summary>
    public bool IsExample([Parent] DialogueRound round) => round.IsExample;

    /// <summary>The municipality that asks.</summary>
    public Task<Municipality> GetMunicipalityAsync([Parent] DialogueRound round, MunicipalityByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(round.MunicipalityId, cancellationToken);

    /// <summary>The newest version of its survey; null while none is defined.</summary>
    public Task<Survey?> GetSurveyAsync([Parent] DialogueRound round, NewestSurveyByRoundLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(round.Id, cancellationToken);

    /// <summary>Fetches the node.</summary>
    public static Task<DialogueRound?> GetDialogueRoundAsync(DialogueRoundId id, ClaimsPrincipal user, DialogueRoundByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}
