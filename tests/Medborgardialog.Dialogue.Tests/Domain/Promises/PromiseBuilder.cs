using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;

namespace Medborgardialog.Dialogue.Tests.Domain.Promises;

/// <summary>Valid promises in every state; a test changes only what it is about.</summary>
internal static class PromiseBuilder
{
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly MunicipalityId Municipality = new(new Guid("00000000-0000-4000-8000-000000000582"));
    public static readonly FocusAreaId Youth = new(new Guid("00000000-0000-4000-8000-0000000000f1"));
    public static readonly FocusAreaId Traffic = new(new Guid("00000000-0000-4000-8000-0000000000f2"));
    public static readonly GateSurroundings Surroundings = new(new Dictionary<FocusAreaId, string> { [Youth] = "Unga", [Traffic] = "Trafik" }, []);

    private static readonly SeededIds Ids = new(7);

    public static PromiseContent Content(
        string slug = "soderkoping-2026", IReadOnlyList<FocusAreaId>? focusAreas = null, IReadOnlyList<string>? parties = null,
        FollowUpCadence cadence = FollowUpCadence.HalfYearly, Period? period = null) =>
        new(slug, "Medborgarlöfte 2026–2027", period ?? Period.Years(2026, 2027), focusAreas ?? [Youth], parties ?? ["Polisen", "Söderköpings kommun"], cadence);

    public static ActivityContent Activity(string text = "Gå 8 fotpatruller i centrum") => new(
        text, Youth, "Polisen", Quantity: Quantity.Of(8, "fotpatruller", "månad"), Indicator: "Fler svarar att de känner sig trygga i centrum");

    public static CitizenPromiseId NewId() => new(Ids.NewId());

    public static PromiseActivityId NewActivityId() => new(Ids.NewId());

    public static CitizenPromise Draft(PromiseContent? content = null, params ActivityContent[] activities)
    {
        var promise = CitizenPromise.Draft(NewId(), Municipality, content ?? Content());
        foreach (var activity in activities.Length > 0 ? activities : [Activity()])
        {
            promise.AddActivity(NewActivityId(), activity);
        }

        return promise;
    }

    public static CitizenPromise In(CitizenPromiseState state, PromiseContent? content = null, params ActivityContent[] activities)
    {
        var promise = Draft(content, activities);
        if (state == CitizenPromiseState.Draft)
        {
            return promise;
        }

        promise.SubmitForReview(Surroundings, Today);
        if (state == CitizenPromiseState.Review)
        {
            return promise;
        }

        promise.Decide("KS 2026-17", Today, Today);
        if (state == CitizenPromiseState.Decided)
        {
            return promise;
        }

        foreach (var party in promise.Parties)
        {
            promise.Sign(new Signature($"Exempel för {party}", "ordförande", party, Today), Today);
        }

        if (state == CitizenPromiseState.Signed)
        {
            return promise;
        }

        promise.Publish(Surroundings, Today);
        switch (state)
        {
            case CitizenPromiseState.Extended:
                promise.Extend(new DateOnly(2028, 12, 31), "Arbetet fortsätter", Today);
                break;
            case CitizenPromiseState.Superseded:
                promise.SupersedeBy(In(CitizenPromiseState.Published, Content("soderkoping-efter")), "Ny problembild", Today);
                break;
            case CitizenPromiseState.Concluded:
                promise.Conclude("Perioden är slut", Today);
                break;
        }

        return promise;
    }

    public static CitizenPromise Recorded(
        FollowUpCadence cadence = FollowUpCadence.NotStated, CitizenPromiseState state = CitizenPromiseState.Published, params ActivityContent[] activities)
    {
        var promise = CitizenPromise.Record(
            NewId(), Municipality, Content("recorded", focusAreas: [Youth], cadence: cadence),
            new RecordedFacts(state, "Polisens sidor", ["klotter"], ["medborgardialog"], [], [], []));
        foreach (var activity in activities.Length > 0 ? activities : [new ActivityContent("Informationsinsatser")])
        {
            promise.RecordActivity(NewActivityId(), activity);
        }

        return promise;
    }
}
