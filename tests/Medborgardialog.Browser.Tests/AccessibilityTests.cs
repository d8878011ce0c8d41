using Medborgardialog.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Medborgardialog.Browser.Tests;

/// <summary>axe finds nothing on any page, at phone and desktop width, in its full and its failing state, and no page is wider than its screen.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AccessibilityTests(Browser browser)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task PublicPage_HasNoViolation(int width)
    {
        var page = await browser.VisitAsync(width, javaScript: true);
        var picture = (await browser.Host.Api().RunAsync("{ problemPictures(first: 1) { nodes { id } } }")).GetProperty("problemPictures").GetProperty("nodes")[0].GetProperty("id").GetString()!;
        foreach (var path in (string[])
            ["/", "/om", "/folj", "/logga-in", "/logga-in?fel=1", "/kommun/0582", "/dialog/soderkoping-prova-att-svara", "/dialog/soderkoping-medborgardialog-2017",
            $"/problembild/{Uri.EscapeDataString(picture)}", "/lofte/soderkoping-2017-2019", "/lofte/soderkoping-2023-2025", "/lofte/soderkoping-2020-2022/underlag", "/finns-inte"])
        {
            await page.GotoAsync(path);
            await page.AssertCleanAsync(path);
        }

        foreach (var (path, button) in new[] { ("/dialog/soderkoping-prova-att-svara", "Skicka svaret"), ("/folj", "Visa vad som hände") })
        {
            await page.GotoAsync(path);
            await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await page.AssertCleanAsync($"{path} with an error");
        }
    }

    [Theory]
    [InlineData(DialogueHost.Analyst, 390)]
    [InlineData(DialogueHost.Editor, 390)]
    [InlineData(DialogueHost.Approver, 1280)]
    public async Task StaffPage_HasNoViolation(string who, int width)
    {
        var page = await browser.SignInAsync(who, width, javaScript: true);
        var picture = (await browser.Host.Api().RunAsync("{ problemPictures(first: 1) { nodes { id } } }")).GetProperty("problemPictures").GetProperty("nodes")[0].GetProperty("id").GetString()!;
        foreach (var path in (string[])
            ["/arbete", "/arbete/dialog/ny", "/arbete/dialog/soderkoping-medborgardialog-2019", "/arbete/analys/soderkoping-medborgardialog-2019", "/arbete/problembild/ny",
            $"/arbete/problembild/{Uri.EscapeDataString(picture)}", $"/arbete/fokus/{Uri.EscapeDataString(picture)}", "/arbete/lofte/ny", "/arbete/lofte/soderkoping-2023-2025", "/arbete/akut"])
        {
            await page.GotoAsync(path);
            await page.AssertCleanAsync(path);
        }
    }
}
