using Medborgardialog.Client.Forms;
using Medborgardialog.Client.Gateway.Operations.Analysis;
using Microsoft.AspNetCore.Components;

namespace Medborgardialog.Client.Pages.Analysis;

/// <summary>What the page of an analysis does with what is sent to its forms.</summary>
public sealed partial class AnalysisPage
{
    private AnalysedRound? _round;
    private ThemeNode? _statements;
    private PreviewRow? _preview;
    private PreviewRow? _mergePreview;
    private bool _isMerging;

    /// <summary>The round's name in addresses.</summary>
    [Parameter]
    public required string Slug { get; set; }

    /// <summary>The key of the chosen theme; null when none is.</summary>
    [SupplyParameterFromQuery(Name = "tema")]
    public string? Theme { get; set; }

    private ThemeRow? Chosen => _round?.LatestAnalysis?.Themes.FirstOrDefault(t => t.Key == Theme);

    private string Here => $"/arbete/analys/{Slug}";

    /// <inheritdoc />
    protected override async Task LoadAsync()
    {
        _round = (await AskAsync<AnalysisPageResult>("AnalysisPage", new { slug = Slug }))?.DialogueRound;
        if (_round is null)
        {
            NotFound();
        }
        else if (Chosen is { } theme)
        {
            _statements = (await AskAsync<ThemeStatementsResult>("ThemeStatements", new { id = theme.Id }))?.Node;
        }
    }

    private async Task StartAsync()
    {
        if (await DoAsync("AnalyzeDialogueRound", new { roundId = _round!.Id }, Posted("starta")))
        {
            Go(Here, "startad");
        }
    }

    private async Task CancelAsync(string runId)
    {
        if (await DoAsync("CancelAnalysis", new { runId }, Posted("avbryt")))
        {
            Go(Here, "avbruten");
        }
    }

    private async Task MergeAsync()
    {
        var form = Posted("slaihop");
        var themeIds = form.Many("themeIds");
        _isMerging = true;
        if (form.Text("gor") == StatementCorrections.Back)
        {
            return;
        }

        if (themeIds.Count < 2)
        {
            Errors.Add(form.Name, null, "Markera minst två teman att slå ihop.");
        }

        var label = form.Required("label", "Skriv ett namn på det nya temat.");
        if (form.Text("gor") == StatementCorrections.Preview)
        {
            _mergePreview = Errors.Any ? null : await PreviewAsync(form, new { mergeThemes = new { themeIds, label } });
            return;
        }

        var motive = form.Required("motive", "Skriv varför temana hör ihop.");
        if (!Errors.Any && await DoAsync("MergeThemes", new { themeIds, label, motive }, form))
        {
            Go(Here, "tema");
        }
    }

    private async Task<PreviewRow?> PreviewAsync(PostedForm form, object correction)
    {
        var result = await AskAsync<PreviewCorrectionResult>("PreviewCorrection", new { runId = _round!.LatestAnalysis!.Id, corrections = new[] { correction } });
        if (result?.Node is { Preview: null } && !Errors.Any)
        {
            Errors.Add(form.Name, null, "Det går inte att förhandsgranska den här analysen, eftersom det den lärde sig inte finns kvar. Analysera om, eller genomför rättelsen direkt.");
        }

        return result?.Node?.Preview;
    }

    private async Task WithdrawAsync()
    {
        var form = Posted("angra");
        var (correctionId, motive) = (form.Required("correctionId", "Välj vilken rättelse som ska ångras."), form.Required("motive", "Skriv varför rättelsen ångras."));
        if (!Errors.Any && await DoAsync("WithdrawCorrection", new { correctionId, motive }, form))
        {
            Go(Here, "angrad");
        }
    }

    private async Task RenameAsync()
    {
        var form = Posted("byt-namn");
        var (label, motive) = (form.Required("label", "Skriv det nya namnet."), form.Required("motive", "Skriv varför temat byter namn."));
        if (!Errors.Any && await DoAsync("RenameTheme", new { themeId = Chosen!.Id, label, motive }, form))
        {
            Go($"{Here}?tema={Uri.EscapeDataString(Theme!)}", "tema");
        }
    }

    private async Task StatementsAsync()
    {
        var form = Posted("utsagor");
        if (form.Text("gor") == StatementCorrections.Back)
        {
            return;
        }

        if (form.Text("gor") == StatementCorrections.Preview)
        {
            _preview = StatementCorrections.ReadProposed(form, Chosen!.Id, Errors) is { } proposed ? await PreviewAsync(form, proposed) : null;
            return;
        }

        var corrections = StatementCorrections.Read(form, Chosen!.Id, Errors);
        foreach (var (operation, input) in corrections)
        {
            if (!await DoAsync(operation, input, form))
            {
                return;
            }
        }

        if (!Errors.Any)
        {
            Go($"{Here}?tema={Uri.EscapeDataString(Theme!)}", corrections[0].Operation switch { "ReviewQuote" => "citat", "LinkStatements" or "SeparateStatements" => "par", _ => "tema" });
        }
    }
}
