using System.Collections.Concurrent;
using System.Net;
using Medborgardialog.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Medborgardialog.Clients.Tests;

/// <summary>GraphiQL as a developer opens it, under the policy that the host sends with it.</summary>
[Collection(Clients.Name)]
public sealed class IdeTests(LiveHost host)
{
    private const string Editor = ".graphiql-query-editor .CodeMirror";
    private readonly ConcurrentQueue<string> _addresses = [];
    private readonly ConcurrentQueue<string> _faults = [];

    [Fact]
    public async Task GraphiQL_Queries_Subscribes_AndAsksNobodyElse()
    {
        var page = await OpenAsync();
        await SignInAsync(page);
        await page.GotoAsync("/graphql");

        await RunAsync(page, "Me", "query Me { me { email } }");
        await Expect(Result(page)).ToContainTextAsync(DialogueHost.Analyst);

        await page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation Explorer" }).ClickAsync();
        await Expect(page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Subscription");

        await RunAsync(page, "Answered", "subscription Answered { responsesReceived(round: \"soderkoping-prova-att-svara\") { slug } }");
        await AnswerUntilAsync(() => Expect(Result(page)).ToContainTextAsync("\"soderkoping-prova-att-svara\"", new() { Timeout = 1000 }));

        Assert.Contains(_addresses, a => a.StartsWith("ws", StringComparison.Ordinal));
        Assert.All(_addresses, a => Assert.True(a.StartsWith("data:", StringComparison.Ordinal) || new Uri(a).Authority == new Uri(host.Url).Authority, a));
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task WithoutItsScripts_ThePageSaysHowToGetThem()
    {
        await using var bare = host.Browser.Host.WithWebHostBuilder(builder => builder.UseContentRoot(AppContext.BaseDirectory));
        using var client = Visitor(bare);

        Assert.Contains("-p:Ide=true", await client.GetStringAsync("/graphql"), StringComparison.Ordinal);
        // Only the bare address is a page: what asks for data gets it, whatever it accepts.
        Assert.StartsWith("{\"data\":", await client.GetStringAsync("/graphql?query={__typename}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutsideDevelopment_ThereIsNoIde()
    {
        await using var production = host.Browser.Host.WithWebHostBuilder(builder => builder.UseEnvironment("Production"));
        using var client = Visitor(production);

        using var page = await client.GetAsync("/graphql");
        using var script = await client.GetAsync("/graphql/ide/page/page.js");

        Assert.NotEqual("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, script.StatusCode);
        Assert.DoesNotContain("script-src", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    /// <summary>Asks as a browser does when somebody types an address.</summary>
    private static HttpClient Visitor(WebApplicationFactory<Program> factory)
    {
        var client = factory.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        return client;
    }

    private async Task<IPage> OpenAsync()
    {
        var context = await host.Browser.Chromium.NewContextAsync(new() { BaseURL = host.Url, ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        context.Request += (_, request) => _addresses.Enqueue(request.Url);
        page.WebSocket += (_, socket) => _addresses.Enqueue(socket.Url);
        // What the policy forbids is reported on the console.
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _faults.Enqueue(message.Text);
            }
        };
        page.PageError += (_, fault) => _faults.Enqueue(fault);
        return page;
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/logga-in");
        await page.GetByLabel("E-postadress").FillAsync(DialogueHost.Analyst);
        await page.GetByLabel("Lösenord").FillAsync(DialogueHost.ExamplePassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
    }

    private static async Task RunAsync(IPage page, string name, string operation)
    {
        await page.Locator(Editor).ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(operation);
        // The editor reads the document some time after the last key, and until then would run the operation that stood there before.
        await page.WaitForFunctionAsync("name => localStorage.getItem('graphiql:tabState')?.includes(`\"operationName\":\"${name}\"`)", name);
        await page.Keyboard.PressAsync("Control+Enter");
    }

    private async Task AnswerUntilAsync(Func<Task> seen)
    {
        for (var i = 0; ; i++)
        {
            await host.Browser.Host.Api().RunAsync(
                "mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { errors { ... on Error { message } } } }",
                new { input = new { round = "soderkoping-prova-att-svara", idempotencyKey = $"utforskare-{Guid.NewGuid()}", answers = new[] { new { question = "fritext", text = "Mörkt" } } } });
            try
            {
                await seen();
                return;
            }
            catch (PlaywrightException) when (i < 10)
            {
                // The socket may not have been open yet.
            }
        }
    }

    private static ILocator Result(IPage page) => page.Locator(".result-window");
}
