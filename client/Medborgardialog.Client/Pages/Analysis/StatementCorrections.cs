using Medborgardialog.Client.Forms;

namespace Medborgardialog.Client.Pages.Analysis;

/// <summary>What an analyst asks for with the marked statements of a theme; the chosen correction and the pressed button say which.</summary>
internal static class StatementCorrections
{
    public const string Move = "flytta";
    public const string Split = "dela";
    public const string Link = "hor-ihop";
    public const string Separate = "hor-isar";
    public const string Approve = "godkann";
    public const string Reject = "avvisa";
    public const string Preview = "forhandsgranska";
    public const string Back = "tillbaka";

    /// <summary>What can be done with marked statements.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new(Move, "Flytta dem till ett annat tema"), new(Split, "Dela ut dem till ett nytt tema"), new(Link, "De hör ihop: samma tema, vilket det än är"), new(Separate, "De två hör inte ihop: olika teman"),
    ];

    /// <summary>The mutations to do, in order; none when something is missing.</summary>
    public static IReadOnlyList<(string Operation, object Input)> Read(PostedForm form, string themeId, FormErrors errors)
    {
        var statementIds = form.Many("statementIds");
        if (statementIds.Count == 0)
        {
            errors.Add(form.Name, null, "Markera minst en utsaga.");
        }

        if (form.Text("gor") is Approve or Reject)
        {
            return Quotes(form, statementIds, errors);
        }

        var motive = Motive(form);
        (string Operation, object Input)? correction = form.Text("rattelse") switch
        {
            Split => ("SplitTheme", new { themeId, statementIds, label = Label(form), motive }),
            Move => ("MoveStatements", new { statementIds, toThemeId = Target(form), motive }),
            Link => ("LinkStatements", new { statementIds = Several(form, statementIds, null, errors), motive }),
            Separate => ("SeparateStatements", new { statementIds = Several(form, statementIds, 2, errors), motive }),
            _ => null,
        };
        if (correction is null)
        {
            errors.Add(form.Name, "rattelse", "Välj vad som ska göras med utsagorna.");
        }

        return errors.Any || correction is null ? [] : [correction.Value];
    }

    /// <summary>What to try of the same form, as the API takes it; no motive is needed yet. Null when something is missing.</summary>
    public static object? ReadProposed(PostedForm form, string themeId, FormErrors errors)
    {
        var statementIds = form.Many("statementIds");
        if (statementIds.Count == 0)
        {
            errors.Add(form.Name, null, "Markera minst en utsaga.");
        }

        object? proposed = form.Text("rattelse") switch
        {
            Split => new { splitTheme = new { themeId, statementIds, label = Label(form) } },
            Move => new { moveStatements = new { statementIds, toThemeId = Target(form) } },
            Link => new { linkStatements = new { statementIds = Several(form, statementIds, null, errors) } },
            Separate => new { separateStatements = new { statementIds = Several(form, statementIds, 2, errors) } },
            _ => null,
        };
        if (proposed is null)
        {
            errors.Add(form.Name, "rattelse", "Välj vad som ska göras med utsagorna.");
        }

        return errors.Any ? null : proposed;
    }

    private static List<(string, object)> Quotes(PostedForm form, IReadOnlyList<string> statementIds, FormErrors errors)
    {
        var (approve, text) = (form.Text("gor") == Approve, form.Text("text"));
        if (text is not null && statementIds.Count > 1)
        {
            errors.Add(form.Name, "text", "Markera bara en utsaga när du ändrar citatets text.");
        }

        return errors.Any ? [] : [.. statementIds.Select(statementId => ("ReviewQuote", (object)new { statementId, approve, text = approve ? text : null }))];
    }

    private static IReadOnlyList<string> Several(PostedForm form, IReadOnlyList<string> statementIds, int? exactly, FormErrors errors)
    {
        if (statementIds.Count < 2 || statementIds.Count > (exactly ?? int.MaxValue))
        {
            errors.Add(form.Name, "rattelse", exactly is null ? "Markera minst två utsagor som hör ihop." : "Markera de två utsagor som inte hör ihop.");
        }

        return statementIds;
    }

    private static string Label(PostedForm form) => form.Required("label", "Skriv ett namn på det nya temat.");

    private static string Target(PostedForm form) => form.Required("toThemeId", "Välj vilket tema utsagorna ska flyttas till.");

    private static string Motive(PostedForm form) => form.Required("motive", "Skriv varför utsagorna hör någon annanstans.");
}
