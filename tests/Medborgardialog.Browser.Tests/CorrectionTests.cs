using Medborgardialog.Testing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Medborgardialog.Browser.Tests;

/// <summary>A correction is tried, made and taken back on the analysis page, without JavaScript.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CorrectionTests(Browser browser)
{
    private const string Page = "/arbete/analys/soderkoping-medborgardialog-2017";

    [Fact]
    public async Task Correction_IsTried_Made_AndTakenBack()
    {
        var page = await browser.SignInAsync(DialogueHost.Analyst);
        await AnalyzeAgainAsync(page);
        await page.GotoAsync($"{Page}?tema=lighting");
        var form = page.Locator("#utsagor");
        await form.Locator("input[name=statementIds]").First.CheckAsync();
        await form.GetByLabel("Dela ut dem till ett nytt tema").CheckAsync();
        await form.GetByLabel("Namn på ett nytt tema").FillAsync("Trasiga lampor");

        await Button(form, "Förhandsgranska").ClickAsync();

        await Expect(form.GetByRole(AriaRole.Heading, new() { Name = "Så här blir det" })).ToBeVisibleAsync();
        await Expect(form.Locator("tr", new() { HasText = "Trasiga lampor (nytt)" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Rättelser som analysen följer")).ToHaveCountAsync(0);
        await Button(form, "Gå tillbaka").ClickAsync();
        await Expect(form.GetByLabel("Namn på ett nytt tema")).ToHaveValueAsync("Trasiga lampor");
        await Expect(form.Locator("input[name=statementIds]").First).ToBeCheckedAsync();

        await form.GetByLabel("Motivering").FillAsync("En egen fråga.");
        await Button(form, "Genomför rättelsen").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Trasiga lampor" })).ToBeVisibleAsync();

        await page.GetByText("Rättelser som analysen följer (1)").ClickAsync();
        await page.Locator("#angra input[type=radio]").CheckAsync();
        await page.Locator("#angra").GetByLabel("Motivering").FillAsync("Det var fel.");
        await Button(page.Locator("#angra"), "Ångra rättelsen").ClickAsync();
        await Expect(page.GetByText("Rättelsen är ångrad.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Trasiga lampor" })).ToHaveCountAsync(0);
    }

    // A published picture rests on the example's own run, so it takes no corrections.
    private static async Task AnalyzeAgainAsync(IPage page)
    {
        await page.GotoAsync(Page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Analysera om" }).ClickAsync();
        var again = page.GetByRole(AriaRole.Link, new() { Name = "Visa hur långt den kommit" });
        for (var i = 0; i < 100 && await again.CountAsync() > 0; i++)
        {
            await Task.Delay(200);
            await again.ClickAsync();
        }

        await Expect(page.GetByText("jämför med dialogens analys")).ToBeVisibleAsync();
    }

    private static ILocator Button(ILocator form, string name) => form.GetByRole(AriaRole.Button, new() { Name = name });
}
