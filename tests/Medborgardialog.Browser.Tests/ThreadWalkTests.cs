using System.Text.RegularExpressions;
using Medborgardialog.Testing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Medborgardialog.Browser.Tests;

/// <summary>The whole thread as its users walk it, without JavaScript: a resident on a phone, an analyst, staff who draft and decide, and the resident again.</summary>
[Collection(SharedBrowser.Name)]
public sealed partial class ThreadWalkTests(Browser browser)
{
    private const string Round = "soderkoping-prova-att-svara";
    private const string Answer = "Ungdomar har krossat rutorna i busskuren vid torget igen. Skadegörelse varje helg. Ring mig på 070-174 06 35.";

    [Fact]
    public async Task Thread_IsWalked_ByItsThreeUsers()
    {
        await OthersAnswerAsync();
        var receipt = await AnswerAsync(await browser.VisitAsync(390));
        var analyst = await browser.SignInAsync(DialogueHost.Analyst);
        var editor = await browser.SignInAsync(DialogueHost.Editor);
        var approver = await browser.SignInAsync(DialogueHost.Approver);
        await AnalyzeAsync(analyst);
        var focusPage = await PublishPictureAsync(analyst);
        await ChooseFocusAreaAsync(editor, focusPage);
        await DraftAsync(editor);
        await DecideSignAndPublishAsync(approver);
        await FollowUpAsync(editor);
        await FollowReceiptAsync(await browser.VisitAsync(390), receipt);
    }

    private async Task OthersAnswerAsync()
    {
        for (var i = 0; i < 11; i++)
        {
            await browser.Host.Api().RunAsync(
                "mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { receipt { receipt } errors { ... on Error { message } } } }",
                new { input = new { round = Round, idempotencyKey = $"vandring-nyckel-{i:000000}", answers = new[] { new { question = "fritext", text = $"Skadegörelse, sönderslagna bänkar och krossade lampor i parken, {i} gånger" } } } });
        }
    }

    private static async Task<string> AnswerAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Prova att svara (exempel)" }).ClickAsync();
        await Button(page, "Skicka svaret").ClickAsync();
        await Expect(page).ToHaveTitleAsync(new Regex("^Fel: "));
        await page.GetByLabel("Centrum").CheckAsync();
        await page.GetByLabel("Vad gör dig otrygg").FillAsync(Answer);
        await Button(page, "Skicka svaret").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Tack, ditt svar är sparat");
        var receipt = ReceiptForm().Match(await page.InnerTextAsync("main")).Value;
        Assert.NotEmpty(receipt);
        Assert.DoesNotContain(receipt, page.Url, StringComparison.OrdinalIgnoreCase);
        await Expect(page.Locator("main")).ToContainTextAsync("telefonnummer");
        return receipt;
    }

    private static async Task AnalyzeAsync(IPage page)
    {
        await page.GotoAsync($"/arbete/analys/{Round}");
        await Button(page, "Starta analysen").ClickAsync();
        var again = page.GetByRole(AriaRole.Link, new() { Name = "Visa hur långt den kommit" });
        for (var i = 0; i < 100 && await again.CountAsync() > 0; i++)
        {
            await Task.Delay(200);
            await again.ClickAsync();
        }

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Teman" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Gör en problembild av analysen" }).ClickAsync();
    }

    private static async Task<string> PublishPictureAsync(IPage page)
    {
        await page.GetByLabel("Titel").FillAsync("Problembild i vandringen");
        await page.GetByLabel("Adress").FillAsync("vandringens-problembild");
        await Button(page, "Skapa problembilden").ClickAsync();
        foreach (var value in await page.GetByLabel(new Regex(": värde$")).AllAsync())
        {
            await value.SelectOptionAsync("2");
        }

        foreach (var motive in await page.GetByLabel(new Regex(": varför$")).AllAsync())
        {
            await motive.FillAsync("Vägt av den som vandrar.");
        }

        await Button(page, "Spara bedömningarna").ClickAsync();
        await Button(page, "Publicera problembilden").ClickAsync();
        var link = page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Välj fokusområden" });
        return (await link.GetAttributeAsync("href"))!;
    }

    private static async Task ChooseFocusAreaAsync(IPage page, string focusPage)
    {
        await page.GotoAsync(focusPage);
        await page.GetByLabel(new Regex(@"^\d+\. Skadegörelse$")).CheckAsync();
        await page.GetByLabel("Fokusområdets namn").FillAsync("Hela busskurer");
        await page.GetByLabel("Motivering").FillAsync("Nämns av flest.");
        await Button(page, "Välj fokusområdet").ClickAsync();
        for (var i = 0; i < 40; i++)
        {
            var open = page.GetByRole(AriaRole.Heading, new() { Name = "Välj bort ett problem" }).Locator("xpath=following::select[1]/option[not(@value='')]");
            var undecided = await page.Locator("tr", new() { HasText = "Inte beslutat" }).CountAsync();
            if (await open.CountAsync() == 0 || undecided == 0)
            {
                break;
            }

            var title = await page.Locator("tr", new() { HasText = "Inte beslutat" }).First.Locator("th").InnerTextAsync();
            await page.GetByLabel("Problem", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = (await open.AllInnerTextsAsync()).First(o => o.EndsWith(title.Split('\n')[0].Trim(), StringComparison.Ordinal) || title.Contains(o[(o.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal)) });
            await page.GetByLabel("Arbete pågår redan").CheckAsync();
            await page.GetByLabel("Skäl").FillAsync("Arbetet pågår redan i ordinarie verksamhet.");
            await Button(page, "Spara beslutet").ClickAsync();
        }
    }

    private static async Task DraftAsync(IPage page)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await page.GotoAsync("/arbete/lofte/ny");
        await page.GetByLabel("Titel").FillAsync("Löfte i vandringen");
        await page.GetByLabel("Adress").FillAsync("vandringens-lofte");
        await page.GetByLabel("Hela busskurer").CheckAsync();
        await page.GetByLabel("Första dagen").FillAsync($"{today:yyyy-MM-dd}");
        await page.GetByLabel("Sista dagen").FillAsync($"{today.AddYears(1).AddDays(-1):yyyy-MM-dd}");
        await page.GetByLabel("Parter").FillAsync("Lokalpolisområde Norrköping\nSöderköpings kommun");
        await Button(page, "Spara utkastet").ClickAsync();
        await page.GetByLabel("Vad ska göras?").FillAsync("Fotpatrullera vid torget på helgkvällar");
        await page.GetByLabel("Ansvarig part").SelectOptionAsync("Lokalpolisområde Norrköping");
        await page.GetByLabel("Klart senast").FillAsync($"{today.AddYears(1).AddDays(-1):yyyy-MM-dd}");
        await page.GetByLabel("Minst antal").FillAsync("20");
        await page.GetByLabel("Av vad").FillAsync("pass");
        await page.GetByLabel("Hur mäts det?").FillAsync("Anmäld skadegörelse vid torget");
        await Button(page, "Lägg till aktiviteten").ClickAsync();
        await Button(page, "Skicka på granskning").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("På granskning");
    }

    private static async Task DecideSignAndPublishAsync(IPage page)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await page.GotoAsync("/arbete/lofte/vandringens-lofte");
        await page.GetByLabel("Diarienummer").FillAsync("KS 2026-123");
        await page.GetByLabel("Beslutsdag").FillAsync($"{today:yyyy-MM-dd}");
        await Button(page, "Spara beslutet").ClickAsync();
        foreach (var (name, title, party) in new[] { ("Exempel Ett", "Lokalpolisområdeschef", "Lokalpolisområde Norrköping"), ("Exempel Två", "Kommunstyrelsens ordförande", "Söderköpings kommun") })
        {
            await page.GetByLabel("Namn").FillAsync(name);
            await page.GetByLabel("Titel").FillAsync(title);
            await page.GetByLabel("För parten").SelectOptionAsync(party);
            await page.GetByLabel("Undertecknat den").FillAsync($"{today:yyyy-MM-dd}");
            await Button(page, "Spara underskriften").ClickAsync();
        }

        await Button(page, "Publicera löftet").ClickAsync();
        await page.GotoAsync("/lofte/vandringens-lofte");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Löfte i vandringen");
    }

    private static async Task FollowUpAsync(IPage page)
    {
        await page.GotoAsync("/arbete/lofte/vandringens-lofte");
        await page.Locator("main a[href^='/arbete/uppfoljning/']").First.ClickAsync();
        await page.GetByLabel("Gjort?").SelectOptionAsync("EXCEEDED");
        await page.GetByLabel("Antal pass").FillAsync("24");
        await page.GetByLabel("Hjälpte det?").SelectOptionAsync("YES");
        await page.GetByLabel("Vad gjordes?").FillAsync("24 pass på helgkvällar");
        await page.GetByLabel("Hur vet ni om det hjälpte?").FillAsync("Färre anmälningar än förra hösten.");
        await page.GetByLabel("Sammanfattning för invånare").FillAsync("Vi var där, och skadorna blev färre.");
        await Button(page, "Spara uppföljningen").ClickAsync();
        await Button(page, "Publicera uppföljningen").ClickAsync();
    }

    private static async Task FollowReceiptAsync(IPage page, string receipt)
    {
        await page.GotoAsync("/folj");
        await page.GetByLabel("Kvitto").FillAsync("AAAA-BBBB");
        await Button(page, "Visa vad som hände").ClickAsync();
        await Expect(page).ToHaveTitleAsync(new Regex("^Fel: "));
        await page.GetByLabel("Kvitto").FillAsync(receipt.ToLowerInvariant());
        await Button(page, "Visa vad som hände").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Det här hände med ditt svar");
        var main = page.Locator("main");
        foreach (var step in new[] { "busskuren vid torget", "Skadegörelse", "Hela busskurer", "Löfte i vandringen", "Vi var där, och skadorna blev färre." })
        {
            await Expect(main).ToContainTextAsync(step);
        }

        await Expect(main).Not.ToContainTextAsync("174 06 35");
        Assert.DoesNotContain(receipt, page.Url, StringComparison.OrdinalIgnoreCase);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name });

    [GeneratedRegex("([0-9A-Z]{4}-){4}[0-9A-Z]{4}")]
    private static partial Regex ReceiptForm();
}
