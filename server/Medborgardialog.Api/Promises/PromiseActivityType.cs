using System.Security.Claims;
using Medborgardialog.Api.FocusAreas;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Promises;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Promises;

/// <summary>One thing that a promise says will be done (aktivitet).</summary>
[ExtendObjectType<PromiseActivity>]
[Node]
public sealed class PromiseActivityType
{
    /// <summary>The global id.</summary>
    [ID<PromiseActivity>]
    public PromiseActivityId GetId([Parent] PromiseActivity activity) => activity.Id;

    /// <summary>What will be done.</summary>
    public string Text([Parent] PromiseActivity activity) => activity.Text;

    /// <summary>Who answers for it.</summary>
    public string? ResponsibleParty([Parent] PromiseActivity activity) => activity.ResponsibleParty;

    /// <summary>Who takes part besides.</summary>
    public IReadOnlyList<string> Partners([Parent] PromiseActivity activity) => activity.Partners;

    /// <summary>How much.</summary>
    public Quantity? Quantity([Parent] PromiseActivity activity) => activity.Quantity;

    /// <summary>Where.</summary>
    public string? Place([Parent] PromiseActivity activity) => activity.Place;

    /// <summary>For whom.</summary>
    public string? TargetGroup([Parent] PromiseActivity activity) => activity.TargetGroup;

    /// <summary>By when; null for the promise's whole period.</summary>
    public DateOnly? Deadline([Parent] PromiseActivity activity) => activity.Deadline;

    /// <summary>What will show that it helped.</summary>
    public string? Indicator([Parent] PromiseActivity activity) => activity.Indicator;

    /// <summary>What kind of work.</summary>
    public ActivityKind? Kind([Parent] PromiseActivity activity) => activity.Kind;

    /// <summary>The focus area it answers; null where a source does not say.</summary>
    public async Task<FocusArea?> GetFocusAreaAsync([Parent] PromiseActivity activity, FocusAreaByIdLoader loader, CancellationToken cancellationToken) =>
        activity.FocusAreaId is { } id ? await loader.LoadAsync(id, cancellationToken) : null;

    /// <summary>Whether it still is part of the promise.</summary>
    public PromiseActivityState State([Parent] PromiseActivity activity) => activity.State;

    /// <summary>Why it was removed or transferred.</summary>
    public string? Reason([Parent] PromiseActivity activity) => activity.Reason;

    /// <summary>Who took it over.</summary>
    public string? Receiver([Parent] PromiseActivity activity) => activity.Receiver;

    /// <summary>The day it was removed or transferred; null where a source gives no day.</summary>
    public DateOnly? ChangedOn([Parent] PromiseActivity activity) => activity.ChangedOn;

    /// <summary>What the source adds.</summary>
    public string? Note([Parent] PromiseActivity activity) => activity.Note;

    /// <summary>Fetches the node.</summary>
    public static Task<PromiseActivity?> GetPromiseActivityAsync(PromiseActivityId id, ClaimsPrincipal user, PromiseActivityByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}

/// <summary>How much an activity promises.</summary>
[ExtendObjectType<Quantity>]
public sealed class QuantityType
{
    /// <summary>At least this many.</summary>
    public int Minimum([Parent] Quantity quantity) => quantity.Minimum;

    /// <summary>Of what.</summary>
    public string Unit([Parent] Quantity quantity) => quantity.Unit;

    /// <summary>How often, such as <c>månad</c>; null for the whole period.</summary>
    public string? Per([Parent] Quantity quantity) => quantity.Per;
}
