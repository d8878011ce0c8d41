using Medborgardialog.Client.Forms;

namespace Medborgardialog.Client.Pages.Promises;

/// <summary>Makes the API's <c>AddPromiseActivityInput</c> of the activity form; what the quality gate asks for is told by the gate, not refused here.</summary>
internal static class ActivityDraft
{
    /// <summary>The input; a missing text or focus area is an error.</summary>
    public static object Read(PostedForm form, string promiseId) => new
    {
        promiseId,
        text = form.Required("text", "Skriv vad som ska göras."),
        focusAreaId = form.Required("focusAreaId", "Välj vilket fokusområde aktiviteten hör till."),
        responsibleParty = form.Text("responsibleParty"),
        partners = form.Lines("partners"),
        quantityMinimum = form.Number("quantityMinimum"),
        quantityUnit = form.Text("quantityUnit"),
        quantityPer = form.Text("quantityPer"),
        place = form.Text("place"),
        targetGroup = form.Text("targetGroup"),
        deadline = form.Day("deadline"),
        indicator = form.Text("indicator"),
        kind = form.Text("kind"),
    };
}
