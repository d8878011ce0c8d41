using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.FollowUps;

/// <summary>What is reported on one activity, as it is handed in.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Status">What was done.</param>
/// <param name="Outcome">What came of it, in words.</param>
/// <param name="QuantityDone">How many were done, 0 or more.</param>
/// <param name="Reason">Why it was removed or transferred, or why it deviates.</param>
/// <param name="Receiver">Who took it over.</param>
/// <param name="Helped">Whether it helped.</param>
/// <param name="HelpedMotive">What that is judged by.</param>
/// <param name="ReportingParty">Who reports.</param>
public sealed record ActivityReport(
    PromiseActivityId Activity,
    ActivityStatus Status,
    string? Outcome = null,
    int? QuantityDone = null,
    string? Reason = null,
    string? Receiver = null,
    Helped? Helped = null,
    string? HelpedMotive = null,
    string? ReportingParty = null);

/// <summary>What a follow-up says about one activity. Whether it was done and whether it helped are kept apart.</summary>
public sealed class FollowUpEntry
{
    private FollowUpEntry(FollowUpId followUpId, PromiseActivityId activityId)
    {
        FollowUpId = followUpId;
        ActivityId = activityId;
    }

    /// <summary>The follow-up.</summary>
    public FollowUpId FollowUpId { get; private set; }

    /// <summary>The activity.</summary>
    public PromiseActivityId ActivityId { get; private set; }

    /// <summary>What was done.</summary>
    public ActivityStatus Status { get; private set; }

    /// <summary>What came of it, in words.</summary>
    public string? Outcome { get; private set; }

    /// <summary>How many were done.</summary>
    public int? QuantityDone { get; private set; }

    /// <summary>Why it was removed or transferred, or why it deviates.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who took it over.</summary>
    public string? Receiver { get; private set; }

    /// <summary>Whether it helped; null when not judged.</summary>
    public Helped? Helped { get; private set; }

    /// <summary>What that is judged by.</summary>
    public string? HelpedMotive { get; private set; }

    /// <summary>Who reports.</summary>
    public string? ReportingParty { get; private set; }

    internal static FollowUpEntry Of(FollowUpId followUpId, ActivityReport report)
    {
        var entry = new FollowUpEntry(followUpId, report.Activity);
        entry.Take(report);
        return entry;
    }

    internal static ActivityReport Checked(ActivityReport report, PromiseActivity activity, Origin origin)
    {
        if (report.Status == ActivityStatus.NotStated && origin != Origin.Recorded)
        {
            throw new InvalidInputException("status", "NOT_AN_OPTION", "'Not stated' is for promises taken from sources; one drafted here says what was done.");
        }

        var leaves = report.Status is ActivityStatus.Removed or ActivityStatus.Transferred;
        DemandNumbersFit(report, activity);
        return report with
        {
            Outcome = Guard.OptionalText(report.Outcome, "outcome", 2000),
            Reason = leaves ? Guard.Text(report.Reason, "reason", 500) : Guard.OptionalText(report.Reason, "reason", 500),
            Receiver = report.Status == ActivityStatus.Transferred ? Guard.Text(report.Receiver, "receiver", 200) : Guard.OptionalText(report.Receiver, "receiver", 200),
            HelpedMotive = Guard.OptionalText(report.HelpedMotive, "helpedMotive", 500),
            ReportingParty = Guard.OptionalText(report.ReportingParty, "reportingParty", 200),
        };
    }

    internal void Take(ActivityReport report)
    {
        Status = report.Status;
        Outcome = report.Outcome;
        QuantityDone = report.QuantityDone;
        Reason = report.Reason;
        Receiver = report.Receiver;
        Helped = report.Helped;
        HelpedMotive = report.HelpedMotive;
        ReportingParty = report.ReportingParty;
    }

    // A number never decides the status: people do. But a status must not contradict the number beside it. A quantity with a rhythm (per month)
    // cannot be compared with a sum over the period, so it is not.
    private static void DemandNumbersFit(ActivityReport report, PromiseActivity activity)
    {
        if (report.QuantityDone < 0)
        {
            throw new InvalidInputException("quantityDone", "OUT_OF_RANGE", "The number done is 0 or more.");
        }

        if (report.QuantityDone is not { } done || activity.Quantity is not { Per: null } target)
        {
            return;
        }

        var needed = report.Status switch
        {
            ActivityStatus.Exceeded => target.Minimum + 1,
            ActivityStatus.Done => target.Minimum,
            _ => 0,
        };
        if (done < needed)
        {
            throw new InvalidInputException("quantityDone", "CONTRADICTS_STATUS", $"'{activity.Text}' promises at least {target.Minimum} {target.Unit}; {done} is too few for this status.");
        }
    }
}
