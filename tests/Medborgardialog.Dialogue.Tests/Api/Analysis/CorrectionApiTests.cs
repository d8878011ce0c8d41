using System.Text.Json;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Api.Analysis;

/// <summary>Corrections and what runs go on from, through the API alone.</summary>
public sealed class CorrectionApiTests : IAsyncLifetime
{
    private const string Read =
        """
        { dialogueRound(slug: "dialog-2026") { themeCorrections { id number kind withdrawnBy } latestAnalysis { id wentOnFrom previousRun { state } endedThemes { key }
          themes { id key parentKey lineage comesFrom { key } statementCount statements { nodes { id } } } } } }
        """;

    private const string Preview =
        "query ($id: ID!, $merge: ProposedMergeInput!) { node(id: $id) { ... on AnalysisRun { preview(corrections: [{ mergeThemes: $merge }]) { moves { from to statementCount examples { text } } themes { labelAfter respondentsAfter } } } } }";

    private static readonly Actor Analyst = DialogueDatabase.Staff(Role.Analyst);
    private readonly DialogueApi _api = new();

    public async Task InitializeAsync()
    {
        var round = await _api.Database.AddOpenRoundAsync();
        foreach (var text in (string[])["Det är kolsvart på gångvägen", "Lamporna är trasiga", "Bilarna kör för fort förbi skolan"])
        {
            await _api.Database.AnswerAsync(text);
        }

        var run = await _api.Database.Get<AnalyzeDialogueRound>().ExecuteAsync(round.Id, null, Analyst, default);
        await _api.Database.Get<AnalysisExecutor>().RunAsync(run.Id, default);
    }

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task Preview_OfAMerge_TellsTheDifference_ToAnalystsAlone()
    {
        var run = (await RoundAsync()).GetProperty("latestAnalysis");
        var variables = new { id = run.GetProperty("id").GetString(), merge = new { themeIds = new[] { Theme(run, "lighting"), Theme(run, "traffic") }, label = "Mörkt och fort" } };

        var preview = (await _api.DataAsync(Preview, variables, Analyst)).GetProperty("node").GetProperty("preview");

        var move = Assert.Single(preview.GetProperty("moves").EnumerateArray());
        Assert.Equal(("Mörkt och fort", 1, "Bilarna kör för fort förbi skolan"), (move.GetProperty("to").GetString(), move.GetProperty("statementCount").GetInt32(), move.GetProperty("examples")[0].GetProperty("text").GetString()));
        Assert.Contains("AUTH_NOT_AUTHORIZED", await _api.ErrorCodesAsync(Preview, variables, DialogueDatabase.Staff(Role.Editor)));
        Assert.Equal(0, (await RoundAsync()).GetProperty("themeCorrections").GetArrayLength());
    }

    [Fact]
    public async Task Pair_SaidToBelongTogether_CannotBeSaidToBeApart_UntilWithdrawn()
    {
        var run = (await RoundAsync()).GetProperty("latestAnalysis");
        var ids = new[] { Statement(run, "lighting"), Statement(run, "traffic") };

        var linked = await DoAsync("linkStatements", "statementIds: $ids", "[ID!]!", ids);
        var refused = await DoAsync("separateStatements", "statementIds: $ids", "[ID!]!", ids);
        var correction = (await RoundAsync()).GetProperty("themeCorrections")[0];
        var withdrawn = await DoAsync("withdrawCorrection", "correctionId: $ids", "ID!", correction.GetProperty("id").GetString());
        var parted = await DoAsync("separateStatements", "statementIds: $ids", "[ID!]!", ids);

        Assert.Equal("LINK", linked.GetProperty("themeCorrection").GetProperty("kind").GetString());
        Assert.Equal("""[{"__typename":"ContradictedCorrectionError","numbers":[1]}]""", refused.GetProperty("errors").GetRawText());
        Assert.Equal("Exempel Exempelsson", withdrawn.GetProperty("themeCorrection").GetProperty("withdrawnBy").GetString());
        Assert.Equal("SEPARATE", parted.GetProperty("themeCorrection").GetProperty("kind").GetString());
    }

    private async Task<JsonElement> RoundAsync() => (await _api.DataAsync(Read, actor: Analyst)).GetProperty("dialogueRound");

    private async Task<JsonElement> DoAsync(string mutation, string input, string type, object? ids)
    {
        var numbers = mutation == "withdrawCorrection" ? "" : " ... on ContradictedCorrectionError { numbers }";
        var query = $$"""mutation ($ids: {{type}}) { {{mutation}}(input: { {{input}}, motive: "M" }) { themeCorrection { kind withdrawnBy } errors { __typename{{numbers}} } } }""";
        return (await _api.DataAsync(query, new { ids }, Analyst)).GetProperty(mutation);
    }

    private static string? Theme(JsonElement run, string key) => Found(run, key).GetProperty("id").GetString();

    private static string? Statement(JsonElement run, string key) => Found(run, key).GetProperty("statements").GetProperty("nodes")[0].GetProperty("id").GetString();

    private static JsonElement Found(JsonElement run, string key) => run.GetProperty("themes").EnumerateArray().Single(t => t.GetProperty("key").GetString() == key);
}
