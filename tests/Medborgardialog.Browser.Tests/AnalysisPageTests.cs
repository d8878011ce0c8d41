using Medborgardialog.Testing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Medborgardialog.Browser.Tests;

/// <summary>axe finds nothing on the analysis page, a correction's preview and the list of corrections: empty, full and failing, on a phone and on a desk.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AnalysisPageTests(Browser browser)
{
    private const string Full = "soderkoping-medborgardialog-2019";

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Page_WithoutAnalysis_IsClean(int width)
    {
        var (page, slug) = (await StaffAsync(width), $"analys-tom-{width}");
        await browser.Host.OpenRoundAsync(slug);

        await VisitAsync(page, slug);
        await page.AssertCleanAsync("the analysis page of a round without answers");
        await Expect(Button(page, "Starta analysen")).ToHaveCountAsync(0);

        await browser.Host.AddRunAsync(slug, "INTERNAL");
        await VisitAsync(page, slug);
        await Expect(page.GetByText("Den senaste analysen misslyckades")).ToBeVisibleAsync();
        await page.AssertCleanAsync("a run that failed");
        await browser.Host.AddRunAsync(slug);
        await VisitAsync(page, slug);
        await Expect(Button(page, "Avbryt")).ToBeVisibleAsync();
        await page.AssertCleanAsync("a run that goes on");
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Page_OfALargeRound_IsClean_AlsoWithATheme_AndWhenItsRunTakesNoCorrections(int width)
    {
        var page = await StaffAsync(width);

        await VisitAsync(page, Full);
        foreach (var parts in await page.Locator("details.parts > summary").AllAsync())
        {
            await parts.ClickAsync();
        }

        await page.AssertCleanAsync("the themes with their parts");
        await VisitAsync(page, $"{Full}?tema=traffic");
        await page.AssertCleanAsync("a theme");
        await Expect(page.GetByText("En publicerad problembild bygger på den här analysen")).ToBeVisibleAsync();
        await Expect(Button(page, "Förhandsgranska")).ToHaveCountAsync(0);
        await Button(page, "Godkänn som citat").ClickAsync();
        await Expect(Summary(page)).ToBeVisibleAsync();
        await page.AssertCleanAsync("a theme and a quote without a statement");
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Corrections_PreviewedMadeListedAndRefused_AreClean(int width)
    {
        var (page, slug) = (await StaffAsync(width), $"analys-liten-{width}");
        await browser.Host.OpenRoundAsync(
            slug, "Det är kolsvart på gångvägen, lamporna är trasiga", "Gatubelysningen är släckt i hela området", "Lamporna på skolgården är trasiga", "Bilarna kör alldeles för fort förbi skolan",
            "Bilarna kör för fort på Storgatan", "Knark säljs öppet vid torget", "Klotter på alla väggar i tunneln");
        await AnalyzeAsync(page, slug);

        await page.GetByText("Slå ihop de markerade temana").ClickAsync();
        await Button(page, "Slå ihop").ClickAsync();
        await Expect(Summary(page)).ToBeVisibleAsync();
        await page.AssertCleanAsync("a merge of nothing");
        await page.GetByLabel("Markera Fortkörning").CheckAsync();
        await page.GetByLabel("Markera Mörka platser").CheckAsync();
        await page.GetByLabel("Namn på det nya temat").FillAsync("Mörkt och fort");
        await Button(page, "Förhandsgranska").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Så här blir det" })).ToBeVisibleAsync();
        await page.AssertCleanAsync("the preview of a merge");

        await VisitAsync(page, $"{slug}?tema=lighting");
        await ChooseAsync(page, 2, "De hör ihop", null);
        await page.Locator("#utsagor").GetByLabel("Motivering").FillAsync("Samma gata.");
        await Button(page, "Genomför rättelsen").ClickAsync();
        await ChooseAsync(page, 2, "De två hör inte ihop", null);
        await page.Locator("#utsagor").GetByLabel("Motivering").FillAsync("Olika gator.");
        await Button(page.Locator("#utsagor"), "Förhandsgranska").ClickAsync();
        await Expect(Summary(page)).ToBeVisibleAsync();
        await page.AssertCleanAsync("a correction that contradicts an earlier one");
        await VisitAsync(page, $"{slug}?tema=lighting");
        await page.GetByText("Rättelser som analysen följer (1)").ClickAsync();
        await page.AssertCleanAsync("the list of corrections");
        await Button(page, "Ångra rättelsen").ClickAsync();
        await Expect(Summary(page)).ToBeVisibleAsync();
        await page.AssertCleanAsync("a withdrawal without a choice");
        await page.Locator("#angra input[type=radio]").CheckAsync();
        await page.Locator("#angra").GetByLabel("Motivering").FillAsync("Det var fel.");
        await Button(page, "Ångra rättelsen").ClickAsync();
        await page.GetByText("Rättelser som analysen följer (0)").ClickAsync();
        await Expect(Button(page, "Ångra rättelsen")).ToHaveCountAsync(0);
        await page.AssertCleanAsync("the list with a withdrawn correction alone");
    }

    private Task<IPage> StaffAsync(int width) => browser.SignInAsync(DialogueHost.Analyst, width, javaScript: true);

    private static async Task VisitAsync(IPage page, string address) => await page.GotoAsync($"/arbete/analys/{address}");

    private static async Task AnalyzeAsync(IPage page, string slug)
    {
        await VisitAsync(page, slug);
        await Button(page, "Starta analysen").ClickAsync();
        var again = page.GetByRole(AriaRole.Link, new() { Name = "Visa hur långt den kommit" });
        for (var i = 0; i < 100 && await again.CountAsync() > 0; i++)
        {
            await Task.Delay(200);
            await again.ClickAsync();
        }

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Teman" })).ToBeVisibleAsync();
    }

    private static async Task ChooseAsync(IPage page, int statements, string what, string? label)
    {
        var form = page.Locator("#utsagor");
        for (var i = 0; i < statements; i++)
        {
            await form.Locator("input[name=statementIds]").Nth(i).CheckAsync();
        }

        await form.GetByLabel(what).CheckAsync();
        if (label is not null)
        {
            await form.GetByLabel("Namn på ett nytt tema").FillAsync(label);
        }
    }

    private static ILocator Summary(IPage page) => page.Locator(".summary");

    private static ILocator Button(IPage page, string name) => Button(page.Locator("main"), name);

    private static ILocator Button(ILocator part, string name) => part.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
