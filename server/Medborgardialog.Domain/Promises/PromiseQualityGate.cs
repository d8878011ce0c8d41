using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Promises;

/// <summary>
/// Holds drafted promises to what national evaluations found missing in others: who, how much, by when, for which problem, followed up how,
/// and a published reason for every problem left out. Activities that have been removed or transferred are not asked about.
/// </summary>
public static class PromiseQualityGate
{
    /// <summary>Everything that the gate asks for, what concerns the promise first, then activity by activity.</summary>
    /// <param name="promise">The promise; a recorded one is never asked for anything.</param>
    /// <param name="surroundings">What lies outside it.</param>
    public static IReadOnlyList<QualityGap> Check(CitizenPromise promise, GateSurroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(surroundings);
        if (promise.Origin == Origin.Recorded)
        {
            return [];
        }

        var activities = promise.Activities.Where(a => a.State == PromiseActivityState.Active).OrderBy(a => a.Position).ToList();
        return [.. OfPromise(promise, activities, surroundings), .. activities.SelectMany(a => OfActivity(a, promise))];
    }

    /// <summary>Refuses a promise that lacks something it cannot go on without.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="surroundings">What lies outside it.</param>
    /// <exception cref="PromiseNotReadyException">Something blocking is missing.</exception>
    public static void Demand(CitizenPromise promise, GateSurroundings surroundings)
    {
        var blocking = Check(promise, surroundings).Where(g => g.IsBlocking).ToList();
        if (blocking.Count > 0)
        {
            throw new PromiseNotReadyException(blocking);
        }
    }

    private static IEnumerable<QualityGap> OfPromise(CitizenPromise promise, List<PromiseActivity> activities, GateSurroundings surroundings)
    {
        if (promise.Parties.Count == 0)
        {
            yield return Blocking(QualityGapCode.NoParties);
        }

        if (promise.FocusAreas.Count == 0)
        {
            yield return Blocking(QualityGapCode.NoFocusArea);
        }

        if (activities.Count == 0)
        {
            yield return Blocking(QualityGapCode.NoActivity);
        }

        if (promise.FollowUpCadence is FollowUpCadence.None or FollowUpCadence.NotStated)
        {
            yield return Blocking(QualityGapCode.NoFollowUpCadence);
        }

        foreach (var focusArea in promise.FocusAreas.OrderBy(f => f.Position).Where(f => !activities.Exists(a => a.FocusAreaId == f.FocusAreaId)))
        {
            yield return Blocking(QualityGapCode.FocusAreaWithoutActivity, surroundings.FocusAreaTitles.GetValueOrDefault(focusArea.FocusAreaId));
        }

        foreach (var problem in surroundings.UndecidedProblems)
        {
            yield return Blocking(QualityGapCode.ProblemWithoutDecision, problem);
        }

        foreach (var word in VagueWords.In(promise.Lead))
        {
            yield return new QualityGap(QualityGapCode.VagueWord, null, word, IsBlocking: false);
        }
    }

    private static IEnumerable<QualityGap> OfActivity(PromiseActivity activity, CitizenPromise promise)
    {
        if (activity.FocusAreaId is not { } id || !promise.FocusAreas.Any(f => f.FocusAreaId == id))
        {
            yield return new QualityGap(QualityGapCode.ActivityWithoutFocusArea, activity.Id, null, IsBlocking: true);
        }

        if (activity.ResponsibleParty is null)
        {
            yield return new QualityGap(QualityGapCode.NoResponsibleParty, activity.Id, null, IsBlocking: true);
        }

        if (activity.Quantity is null)
        {
            yield return new QualityGap(QualityGapCode.NoQuantity, activity.Id, null, IsBlocking: activity.Indicator is null);
        }

        if (activity.Deadline is { } deadline)
        {
            if (deadline < promise.Period.Start || deadline > promise.Period.End)
            {
                yield return new QualityGap(QualityGapCode.NoDeadline, activity.Id, null, IsBlocking: true);
            }
        }
        else if (activity.Quantity?.Per is null)
        {
            yield return new QualityGap(QualityGapCode.NoDeadline, activity.Id, null, IsBlocking: false);
        }

        if (activity.Indicator is null)
        {
            yield return new QualityGap(QualityGapCode.NoIndicator, activity.Id, null, IsBlocking: false);
        }

        foreach (var word in VagueWords.In(activity.Text))
        {
            yield return new QualityGap(QualityGapCode.VagueWord, activity.Id, word, IsBlocking: false);
        }
    }

    private static QualityGap Blocking(QualityGapCode code, string? word = null) => new(code, null, word, IsBlocking: true);
}
