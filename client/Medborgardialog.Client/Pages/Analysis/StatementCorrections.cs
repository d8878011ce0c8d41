using Medborgardialog.Client.Forms;

namespace Medborgardialog.Client.Pages.Analysis;

/// <summary>What an analyst asks for with the marked statements of a theme; the pressed button says which.</summary>
internal static class StatementCorrections
{
    public const string Move = "flytta";
    public const string Split = "dela";
    public const string Approve = "godkann";
    public const string Reject = "avvisa";

    /// <summary>The mutations to do, in order; none when something is missing.</summary>
    public static IReadOnlyList<(string Operation, object Input)> Read(PostedForm form, string themeId, FormErrors errors)
    {
        var statementIds = form.Many("statementIds");
        if (statementIds.Count == 0)
        {
            errors.Add(form.Name, null, "Markera minst en utsaga.");
        }

        List<(string, object)> corrections = [];
        switch (form.Text("gor"))
        {
            case Split:
                var label = form.Required("label", "Skriv ett namn på det nya temat.");
                corrections.Add(("SplitTheme", new { themeId, statementIds, label, motive = Motive(form) }));
                break;
            case Move:
                var toThemeId = form.Required("toThemeId", "Välj vilket tema utsagorna ska flyttas till.");
                corrections.Add(("MoveStatements", new { statementIds, toThemeId, motive = Motive(form) }));
                break;
            case Approve or Reject:
                var (approve, text) = (form.Text("gor") == Approve, form.Text("text"));
                if (text is not null && statementIds.Count > 1)
                {
                    errors.Add(form.Name, "text", "Markera bara en utsaga när du ändrar citatets text.");
                }

                corrections.AddRange(statementIds.Select(statementId => ("ReviewQuote", (object)new { statementId, approve, text = approve ? text : null })));
                break;
            default:
                errors.Add(form.Name, null, "Välj vad som ska göras med en av knapparna.");
                break;
        }

        return errors.Any ? [] : corrections;
    }

    private static string Motive(PostedForm form) => form.Required("motive", "Skriv varför utsagorna hör någon annanstans.");
}
