using System.Globalization;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Promises;

/// <content>
/// What may be done in which state. Content changes in DRAFT only; what is decided stands. While in force an activity can be removed or
/// transferred with a reason, never added: a new activity asks for a new generation. An extension happens at most once, as sources offer it.
/// </content>
public sealed partial class CitizenPromise
{
    /// <summary>Adds an activity while the promise is being written.</summary>
    /// <param name="id">The new identifier.</param>
    /// <param name="content">What it says.</param>
    /// <exception cref="IllegalTransitionException">The promise is no draft.</exception>
    /// <exception cref="InvalidInputException">The text is missing, something is too long, or the focus area is not the promise's.</exception>
    public PromiseActivity AddActivity(PromiseActivityId id, ActivityContent content)
    {
        Demand("have an activity added", CitizenPromiseState.Draft);
        return Add(id, content);
    }

    /// <summary>Takes an activity out, with the reason. Once promised it stays visible as removed.</summary>
    /// <param name="id">The activity.</param>
    /// <param name="reason">Why.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IllegalTransitionException">The promise is neither a draft nor in force, or the activity is not active.</exception>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="NotFoundException">The promise has no such activity.</exception>
    public PromiseActivity RemoveActivity(PromiseActivityId id, string reason, DateOnly on)
    {
        Demand("have an activity removed", CitizenPromiseState.Draft, CitizenPromiseState.Published, CitizenPromiseState.Extended);
        var activity = Activity(id);
        activity.Remove(reason, on);
        Happened(on, $"Aktiviteten ”{activity.Text}” utgick: {activity.Reason}", isInternal: !activity.IsPromised);
        return activity;
    }

    /// <summary>Hands an activity to someone else, with the reason. Once promised it stays visible as transferred.</summary>
    /// <param name="id">The activity.</param>
    /// <param name="reason">Why.</param>
    /// <param name="receiver">Who takes it over.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IllegalTransitionException">The promise is neither a draft nor in force, or the activity is not active.</exception>
    /// <exception cref="InvalidInputException">The reason or the receiver is missing or too long.</exception>
    /// <exception cref="NotFoundException">The promise has no such activity.</exception>
    public PromiseActivity TransferActivity(PromiseActivityId id, string reason, string receiver, DateOnly on)
    {
        Demand("have an activity transferred", CitizenPromiseState.Draft, CitizenPromiseState.Published, CitizenPromiseState.Extended);
        var activity = Activity(id);
        activity.Transfer(reason, receiver, on);
        Happened(on, $"Aktiviteten ”{activity.Text}” överfördes till {activity.Receiver}: {activity.Reason}", isInternal: !activity.IsPromised);
        return activity;
    }

    /// <summary>Hands the draft to an approver.</summary>
    /// <param name="surroundings">What the quality gate needs to know.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IllegalTransitionException">The promise is no draft.</exception>
    /// <exception cref="PromiseNotReadyException">The quality gate asks for more.</exception>
    public void SubmitForReview(GateSurroundings surroundings, DateOnly on)
    {
        Demand("be submitted for review", CitizenPromiseState.Draft);
        PromiseQualityGate.Demand(this, surroundings);
        State = CitizenPromiseState.Review;
        Happened(on, "Lämnades för granskning.", isInternal: true);
    }

    /// <summary>Gives the promise back to its writers.</summary>
    /// <param name="reason">What must change.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IllegalTransitionException">The promise is not under review.</exception>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    public void Return(string reason, DateOnly on)
    {
        Demand("be returned", CitizenPromiseState.Review);
        var why = Guard.Text(reason, "reason", 500);
        State = CitizenPromiseState.Draft;
        Happened(on, $"Återlämnades för ändring: {why}", isInternal: true);
    }

    /// <summary>Notes that the parties have decided.</summary>
    /// <param name="registrationNumber">The decision's registration number (diarienummer).</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="today">Today; a decision lies not in the future.</param>
    /// <exception cref="IllegalTransitionException">The promise is not under review.</exception>
    /// <exception cref="InvalidInputException">The number is missing or too long, or the day lies in the future.</exception>
    public void Decide(string registrationNumber, DateOnly decidedOn, DateOnly today)
    {
        Demand("be decided", CitizenPromiseState.Review);
        var number = Guard.Text(registrationNumber, "registrationNumber", 60);
        DemandPast(decidedOn, "decidedOn", today);
        RegistrationNumber = number;
        DecidedOn = decidedOn;
        State = CitizenPromiseState.Decided;
        Happened(decidedOn, $"Beslutades, diarienummer {number}.");
    }

    /// <summary>
    /// Adds a signature. The promise is SIGNED from the moment that each of its parties has at least one; more people may sign for a party
    /// until it is published.
    /// </summary>
    /// <param name="signature">Who signs for whom, and when.</param>
    /// <param name="today">Today; a signature lies not in the future.</param>
    /// <exception cref="IllegalTransitionException">The promise is not decided, or published already.</exception>
    /// <exception cref="InvalidInputException">The party is not one of the promise's, the person has signed for it already, the day lies before the decision or in the future, or a text is missing or too long.</exception>
    public void Sign(Signature signature, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(signature);
        Demand("be signed", CitizenPromiseState.Decided, CitizenPromiseState.Signed);
        var made = new Signature(Guard.Text(signature.Name, "name", 100), Guard.Text(signature.Title, "title", 100), Guard.Text(signature.Party, "party", 200), signature.SignedOn);
        if (!_parties.Contains(made.Party))
        {
            throw new InvalidInputException("party", "NOT_AN_OPTION", $"'{made.Party}' is not one of the promise's parties: {string.Join(", ", _parties)}.");
        }

        if (_signatures.Exists(s => s.Party == made.Party && s.Name == made.Name))
        {
            throw new InvalidInputException("name", "TAKEN", $"{made.Name} has signed for {made.Party} already.");
        }

        DemandPast(made.SignedOn, "signedOn", today);
        if (made.SignedOn < DecidedOn)
        {
            throw new InvalidInputException("signedOn", "OUT_OF_RANGE", "The signature's day lies before the decision.");
        }

        _signatures.Add(made);
        if (State == CitizenPromiseState.Decided && _parties.TrueForAll(p => _signatures.Exists(s => s.Party == p)))
        {
            State = CitizenPromiseState.Signed;
            Happened(made.SignedOn, "Undertecknades av alla parter.");
        }
    }

    /// <summary>Gives the promise to the residents. The one before it, if any, is superseded by the same step: see <see cref="GiveWayTo"/>.</summary>
    /// <param name="surroundings">What the quality gate needs to know.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IllegalTransitionException">The promise is not signed.</exception>
    /// <exception cref="PromiseNotReadyException">The quality gate asks for more.</exception>
    public void Publish(GateSurroundings surroundings, DateOnly on)
    {
        Demand("be published", CitizenPromiseState.Signed);
        PromiseQualityGate.Demand(this, surroundings);
        State = CitizenPromiseState.Published;
        PublishedOn = on;
        foreach (var activity in _activities.Where(a => a.State == PromiseActivityState.Active))
        {
            activity.Promise();
        }

        Happened(on, "Publicerades.");
    }

    /// <summary>Prolongs the promise, once.</summary>
    /// <param name="newEnd">The new last day, later than the old.</param>
    /// <param name="motive">Why.</param>
    /// <param name="on">The day of the extension.</param>
    /// <exception cref="IllegalTransitionException">The promise is not published, or has been extended already.</exception>
    /// <exception cref="InvalidInputException">The new end is not later than the old, or the motive is missing or too long.</exception>
    public void Extend(DateOnly newEnd, string motive, DateOnly on)
    {
        Demand("be extended", CitizenPromiseState.Published);
        var why = Guard.Text(motive, "motive", 500);
        if (Period.Start is not { } start || newEnd <= Period.End)
        {
            throw new InvalidInputException("newEnd", "OUT_OF_RANGE", $"The new end must be later than the old ({Period.Label}).");
        }

        var before = Period.Label;
        Period = PromisePeriod.Of(start, newEnd);
        State = CitizenPromiseState.Extended;
        Happened(on, string.Create(CultureInfo.InvariantCulture, $"Förlängdes från {before} till {newEnd:yyyy-MM-dd}: {why}"));
    }

    /// <summary>Begins a new generation with the same content in a new period, as a draft. This one gives way when that is published.</summary>
    /// <param name="id">The new promise's identifier.</param>
    /// <param name="slug">Its name in addresses.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="period">When it holds.</param>
    /// <param name="motive">Why the content goes on.</param>
    /// <param name="on">The day.</param>
    /// <param name="ids">Identifiers for the copied activities.</param>
    /// <exception cref="IllegalTransitionException">This promise is not in force.</exception>
    /// <exception cref="InvalidInputException">A field is missing, too long or malformed.</exception>
    public CitizenPromise CarryOver(CitizenPromiseId id, string slug, string title, Period period, string motive, DateOnly on, IIdSource ids)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(ids);
        Demand("be carried over", CitizenPromiseState.Published, CitizenPromiseState.Extended);
        var why = Guard.Text(motive, "motive", 500);
        var next = Draft(
            id,
            MunicipalityId,
            new PromiseContent(slug, title, period, [.. _focusAreas.OrderBy(f => f.Position).Select(f => f.FocusAreaId)], _parties, FollowUpCadence, Lead, null, Agreement),
            IsExample);
        next.Generation = PromiseGeneration.CarriedOver;
        next.SupersedesId = Id;
        foreach (var activity in _activities.Where(a => a.State == PromiseActivityState.Active).OrderBy(a => a.Position))
        {
            next.Add(new PromiseActivityId(ids.NewId()), activity.ToContent(period));
        }

        next.Happened(on, $"Överfördes från {Title}: {why}");
        return next;
    }

    /// <summary>Lets another promise take this one's place: now when that is in force, otherwise when it is published.</summary>
    /// <param name="successor">The promise that takes over, of the same municipality.</param>
    /// <param name="motive">Why.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IllegalTransitionException">This promise is not in force, or the successor has ended.</exception>
    /// <exception cref="InvalidInputException">The successor is this promise or another municipality's, or follows another promise; or the motive is missing or too long.</exception>
    public void SupersedeBy(CitizenPromise successor, string motive, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(successor);
        Demand("be superseded", CitizenPromiseState.Published, CitizenPromiseState.Extended);
        var why = Guard.Text(motive, "motive", 500);
        if (successor.Id == Id || successor.MunicipalityId != MunicipalityId || (successor.SupersedesId ?? Id) != Id)
        {
            throw new InvalidInputException("byPromiseId", "NOT_AN_OPTION", "The successor must be another promise of the same municipality that follows no other.");
        }

        if (successor.State is CitizenPromiseState.Superseded or CitizenPromiseState.Concluded)
        {
            throw new IllegalTransitionException(nameof(CitizenPromise), NameOf(successor.State), "supersede another promise");
        }

        if (successor.SupersedesId is null)
        {
            successor.SupersedesId = Id;
            successor.Generation = PromiseGeneration.Superseding;
        }

        Happened(on, $"Ersätts av {successor.Title}: {why}", isInternal: !successor.IsInForce);
        if (successor.IsInForce)
        {
            GiveWayTo(successor, on);
        }
    }

    /// <summary>Steps back for a successor that has just come into force. A concluded promise stays concluded.</summary>
    /// <param name="successor">The published successor.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IllegalTransitionException">Another promise has taken this one's place already.</exception>
    /// <exception cref="InvalidOperationException">The successor is not in force or does not follow this promise.</exception>
    public void GiveWayTo(CitizenPromise successor, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(successor);
        if (successor.SupersedesId != Id || !successor.IsInForce)
        {
            throw new InvalidOperationException("A promise gives way only to its successor in force.");
        }

        if (State == CitizenPromiseState.Concluded)
        {
            return;
        }

        Demand("be superseded", CitizenPromiseState.Published, CitizenPromiseState.Extended);
        State = CitizenPromiseState.Superseded;
        Happened(on, $"Ersattes av {successor.Title}.");
    }

    /// <summary>Ends the promise without a successor.</summary>
    /// <param name="motive">Why.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IllegalTransitionException">The promise is not in force.</exception>
    /// <exception cref="InvalidInputException">The motive is missing or too long.</exception>
    public void Conclude(string motive, DateOnly on)
    {
        Demand("be concluded", CitizenPromiseState.Published, CitizenPromiseState.Extended);
        var why = Guard.Text(motive, "motive", 500);
        State = CitizenPromiseState.Concluded;
        Happened(on, $"Avslutades: {why}");
    }

    private static string NameOf(CitizenPromiseState state) => state.ToString().ToUpperInvariant();

    private static void DemandPast(DateOnly day, string field, DateOnly today)
    {
        if (day > today)
        {
            throw new InvalidInputException(field, "OUT_OF_RANGE", "The day lies in the future.");
        }
    }

    private void Demand(string action, params ReadOnlySpan<CitizenPromiseState> from)
    {
        if (!from.Contains(State))
        {
            throw new IllegalTransitionException(nameof(CitizenPromise), NameOf(State), action);
        }
    }

    private void Happened(DateOnly on, string text, bool isInternal = false) => _history.Add(new PromiseEvent(on.Year, on, text, isInternal));
}
