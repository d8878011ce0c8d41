using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Medborgardialog.Browser.Tests;

/// <summary>A page that axe finds nothing on, and that is no wider than its screen.</summary>
internal static class CleanPage
{
    private static readonly AxeRunOptions Wcag = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    /// <summary>Asserts both of the page as it stands.</summary>
    public static async Task AssertCleanAsync(this IPage page, string where)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{where} is {overflow} pixels wider than the screen: {await page.EvaluateAsync<string>("[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth && !e.closest('.scroll')).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')")}");
        var result = await page.RunAxe(Wcag);
        Assert.True(result.Violations.Length == 0, $"{where}: {string.Join("; ", result.Violations.Select(v => $"{v.Id} ({v.Help}) at {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}"))}");
    }
}
