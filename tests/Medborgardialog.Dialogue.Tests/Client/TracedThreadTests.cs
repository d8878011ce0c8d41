using Medborgardialog.Client.Gateway.Operations.FollowUps;
using Medborgardialog.Client.Gateway.Operations.Shared;
using Medborgardialog.Client.Pages.FollowUps;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Client;

/// <summary>The thread of one statement, as markup.</summary>
public sealed class TracedThreadTests
{
    [Fact]
    public async Task Thread_OfAProblemThatWasLeftOut_EndsWithTheReason()
    {
        var html = await RenderAsync(new TracedProblem("Klotter", "DEPRIORITIZED", "Väger lättare", null, new DateOnly(2027, 11, 1), new TracedPicture("p", "Bild")));

        Assert.Contains("Väger lättare", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Vi lovade", html, StringComparison.Ordinal);
        Assert.EndsWith("</ol>", html.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thread_WithoutAPromiseYet_SaysSo()
    {
        var html = await RenderAsync(new TracedProblem("Klotter", "PROPOSED", null, null, null, new TracedPicture("p", "Bild")));

        Assert.Contains("Inget löfte är publicerat än.", html, StringComparison.Ordinal);
        Assert.Contains("Ingen uppföljning är publicerad.", html, StringComparison.Ordinal);
    }

    private static async Task<string> RenderAsync(TracedProblem problem)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All))
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var statement = new TracedStatementView("Klottret stör", "Klotter", problem, [], [], []);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TracedThread>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Statement"] = statement }))).ToHtmlString());
        return System.Net.WebUtility.HtmlDecode(html);
    }
}
