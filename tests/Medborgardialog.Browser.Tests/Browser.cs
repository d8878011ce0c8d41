using Medborgardialog.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Medborgardialog.Browser.Tests;

/// <summary>A real Chromium against the real host on a port of its own, with Söderköping loaded into a database of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;

    public DialogueHost Host { get; } = new();

    public IBrowser Chromium { get; private set; } = null!;

    public string Url { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Url = Host.Start();
        _playwright = await Playwright.CreateAsync();
        Chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Timeout = 60000,
            Args =
            [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A visitor with JavaScript off.</summary>
    /// <param name="width">Screen width in CSS pixels.</param>
    /// <param name="javaScript">True for the accessibility checker, which is a script.</param>
    public async Task<IPage> VisitAsync(int width, bool javaScript = false)
    {
        var context = await Chromium.NewContextAsync(new()
        {
            JavaScriptEnabled = javaScript,
            BypassCSP = javaScript,
            Locale = "sv-SE",
            BaseURL = Url,
            ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 900 },
        });
        return await context.NewPageAsync();
    }

    /// <summary>Somebody who has signed in with one of the example accounts.</summary>
    /// <param name="email">The account.</param>
    /// <param name="width">Screen width in CSS pixels.</param>
    /// <param name="javaScript">True for the accessibility checker.</param>
    public async Task<IPage> SignInAsync(string email, int width = 1280, bool javaScript = false)
    {
        var page = await VisitAsync(width, javaScript);
        await page.GotoAsync("/logga-in");
        await page.GetByLabel("E-postadress").FillAsync(email);
        await page.GetByLabel("Lösenord").FillAsync(DialogueHost.ExamplePassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
        return page;
    }

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        _playwright?.Dispose();
        await Host.DisposeAsync();
    }
}
