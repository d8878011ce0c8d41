using Medborgardialog.Client.Forms;

namespace Medborgardialog.Client.Pages.Promises;

/// <summary>The steps a promise can take; a step's name is also its form's.</summary>
internal static class PromiseStep
{
    public const string Submit = "skicka-in";
    public const string Return = "skicka-tillbaka";
    public const string Decide = "besluta";
    public const string Sign = "underteckna";
    public const string Publish = "publicera";
    public const string Extend = "forlang";
    public const string CarryOver = "for-vidare";
    public const string Conclude = "avsluta-loftet";

    /// <summary>The operation, its input and the notice afterwards; missing fields are noted by the form.</summary>
    public static (string Operation, object Input, string Done) Read(string step, PostedForm form, string promiseId) => step switch
    {
        Submit => ("SubmitPromiseForReview", new { promiseId }, "granskning"),
        Return => ("ReturnPromise", new { promiseId, reason = form.Required("reason", "Skriv vad som behöver ändras.") }, "tillbaka"),
        Decide => ("DecidePromise", new
        {
            promiseId, registrationNumber = form.Required("registrationNumber", "Skriv beslutets diarienummer."), decidedOn = Day(form, "decidedOn", "Ange beslutsdagen."),
        }, "beslutat"),
        Sign => ("SignPromise", new
        {
            promiseId, name = form.Required("name", "Skriv vem som skriver under."), title = form.Required("title", "Skriv personens titel."),
            party = form.Required("party", "Välj part."), signedOn = Day(form, "signedOn", "Ange dagen för underskriften."),
        }, "undertecknat"),
        Publish => ("PublishPromise", new { promiseId }, "publicerad"),
        Extend => ("ExtendPromise", new { promiseId, newEnd = Day(form, "newEnd", "Ange den nya sista dagen."), motive = Motive(form) }, "sparat"),
        CarryOver => ("CarryOverPromise", new
        {
            promiseId, slug = form.Required("slug", "Skriv en adress."), title = form.Required("title", "Skriv en titel."),
            periodStart = Day(form, "periodStart", "Ange första dagen."), periodEnd = Day(form, "periodEnd", "Ange sista dagen."), motive = Motive(form),
        }, "skapad"),
        Conclude => ("ConcludePromise", new { promiseId, motive = Motive(form) }, "sparat"),
        _ => throw new ArgumentException($"There is no step '{step}'.", nameof(step)),
    };

    private static string Motive(PostedForm form) => form.Required("motive", "Skriv varför.");

    private static DateOnly? Day(PostedForm form, string field, string error)
    {
        form.Required(field, error);
        return form.Day(field);
    }
}
