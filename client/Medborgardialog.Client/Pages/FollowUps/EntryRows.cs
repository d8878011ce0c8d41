using System.Globalization;
using Medborgardialog.Client.Forms;
using Medborgardialog.Client.Gateway.Operations.FollowUps;

namespace Medborgardialog.Client.Pages.FollowUps;

/// <summary>Reads the rows of the follow-up form; a row's fields end in its number and name the activity, so that a changed order moves nothing.</summary>
internal static class EntryRows
{
    /// <summary>A row's field.</summary>
    public static string Field(string field, int row) => string.Create(CultureInfo.InvariantCulture, $"{field}-{row}");

    /// <summary>One entry per activity; a missing status is an error, and so is a missing reason where the status asks for one.</summary>
    public static IReadOnlyList<object> Read(PostedForm form, IReadOnlyList<FollowedActivity> activities, FormErrors errors)
    {
        var entries = new List<object>();
        foreach (var (i, _) in activities.Index())
        {
            var activity = activities.FirstOrDefault(a => a.Id == form.Text(Field("activityId", i)));
            if (activity is null)
            {
                errors.Add(form.Name, null, "Löftets aktiviteter har ändrats sedan sidan visades. Öppna sidan igen och fyll i den nya raden.");
                continue;
            }

            var status = form.Required(Field("status", i), $"{activity.Text}: välj status.");
            var reason = form.Text(Field("reason", i));
            if (status is "REMOVED" or "TRANSFERRED" or "NOT_DONE" && reason is null)
            {
                errors.Add(form.Name, Field("reason", i), $"{activity.Text}: skriv skälet.");
            }

            var receiver = form.Text(Field("receiver", i));
            if (receiver is null && status == "TRANSFERRED")
            {
                errors.Add(form.Name, Field("receiver", i), $"{activity.Text}: skriv vem som tar över.");
            }

            entries.Add(new
            {
                activityId = activity.Id,
                status,
                outcome = form.Text(Field("outcome", i)),
                quantityDone = form.Number(Field("quantityDone", i)),
                reason,
                receiver,
                helped = form.Text(Field("helped", i)),
                helpedMotive = form.Text(Field("helpedMotive", i)),
                reportingParty = form.Text(Field("reportingParty", i)),
            });
        }

        return entries;
    }
}
