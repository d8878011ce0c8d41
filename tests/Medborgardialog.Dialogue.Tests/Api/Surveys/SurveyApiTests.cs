using System.Text.Json;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Api.Surveys;

public sealed class SurveyApiTests : IAsyncLifetime
{
    private static readonly Actor Editor = DialogueDatabase.Staff(Role.Editor);
    private readonly DialogueApi _api = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task Round_FromDraftToClosed_ThroughTheApiAlone()
    {
        await _api.Database.AddSoderkopingAsync();
        var created = await _api.DataAsync(
            """
            mutation { createDialogueRound(input: { municipality: "0582", slug: "hosten", title: "Hösten", kind: RESIDENT, opensOn: "2026-03-01", closesOn: "2026-03-31" })
              { dialogueRound { id state survey { version } } errors { __typename } } }
            """,
            actor: Editor);
        var id = created.GetProperty("createDialogueRound").GetProperty("dialogueRound").GetProperty("id").GetString();

        var early = await StepAsync("openDialogueRound", id);
        await _api.DataAsync(
            """
            mutation ($id: ID!) { defineSurvey(input: { roundId: $id, introduction: "Hej", questions: [
                { key: "fritext", kind: FREE_TEXT, text: "Vad?", required: true },
                { key: "omrade", kind: SINGLE_CHOICE, text: "Var?", facet: AREA, options: [{ value: "centrum", label: "Centrum" }, { value: "ostra-ryd", label: "Östra Ryd" }] }] })
              { survey { version questions { key kind required facet maxLength options { value } } } errors { ... on Error { message } } } }
            """,
            new { id },
            Editor);
        var opened = await StepAsync("openDialogueRound", id);
        var closed = await StepAsync("closeDialogueRound", id);
        var again = await StepAsync("closeDialogueRound", id);

        Assert.Equal("""[{"__typename":"InvalidInputError","field":"survey"}]""", early.GetProperty("errors").GetRawText());
        Assert.Equal("OPEN", opened.GetProperty("dialogueRound").GetProperty("state").GetString());
        Assert.Equal("CLOSED", closed.GetProperty("dialogueRound").GetProperty("state").GetString());
        Assert.Equal("""[{"__typename":"IllegalTransitionError","from":"Closed"}]""", again.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task Mutations_OfRounds_AreRefusedToOthers()
    {
        var round = await _api.Database.AddOpenRoundAsync();
        var id = await IdAsync(round.Slug);
        const string Close = "mutation ($id: ID!) { closeDialogueRound(input: { roundId: $id }) { errors { __typename } } }";
        var neighbour = new Actor("Granne", "0581", new HashSet<Role> { Role.Editor });

        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await _api.ErrorCodesAsync(Close, new { id }));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await _api.ErrorCodesAsync(Close, new { id }, DialogueDatabase.Staff(Role.Analyst, Role.Approver, Role.Auditor, Role.Respondent)));
        Assert.Equal(
            """[{"__typename":"ForbiddenError"}]""",
            (await _api.DataAsync(Close, new { id }, neighbour)).GetProperty("closeDialogueRound").GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task DraftRound_DoesNotExist_ForThePublic()
    {
        await _api.Database.AddSoderkopingAsync();
        await _api.Database.AddRoundAsync("utkast");
        const string Read = """query ($id: ID!) { dialogueRound(slug: "utkast") { slug } node(id: $id) { __typename } dialogueRounds { nodes { slug } } municipality(code: "0582") { dialogueRounds { slug } } }""";
        var id = await IdAsync("utkast", Editor);

        Assert.Equal(
            """{"dialogueRound":null,"node":null,"dialogueRounds":{"nodes":[]},"municipality":{"dialogueRounds":[]}}""",
            (await _api.DataAsync(Read, new { id })).GetRawText());
        Assert.Equal("utkast", (await _api.DataAsync(Read, new { id }, Editor)).GetProperty("dialogueRound").GetProperty("slug").GetString());
    }

    [Fact]
    public async Task Rounds_WithEverythingBelow_CostOneCommandPerLevel()
    {
        for (var i = 0; i < 6; i++)
        {
            await _api.Database.AddOpenRoundAsync($"dialog-{i}");
        }

        _api.Sql.Clear();
        var data = await _api.DataAsync(
            "{ dialogueRounds(first: 50) { nodes { slug responseCount { value } survey { version questions { key options { label } } } municipality { name areas { name } localPoliceArea { name municipalities { code } } } } } }");

        Assert.Equal(6, data.GetProperty("dialogueRounds").GetProperty("nodes").GetArrayLength());
        Assert.True(_api.Sql.Commands.Count <= 6, string.Join("\n\n", _api.Sql.Commands));
    }

    [Fact]
    public async Task Rounds_ByCursor_GoOn_AndAnAlienCursorIsRefused()
    {
        foreach (var month in (int[])[1, 2, 3])
        {
            await _api.Database.AddSoderkopingAsync();
            await _api.Database.Get<CreateDialogueRound>().ExecuteAsync(
                new("0582", $"manad-{month}", $"Månad {month}", DialogueRoundKind.Staff, new(2026, month, 1), new(2026, month, 28)), Editor, default);
        }

        const string Read = "query ($after: String) { dialogueRounds(first: 2, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }";
        var first = (await _api.DataAsync(Read, actor: Editor)).GetProperty("dialogueRounds");
        var second = (await _api.DataAsync(Read, new { after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() }, Editor)).GetProperty("dialogueRounds");

        Assert.Equal("""[{"slug":"manad-3"},{"slug":"manad-2"}]""", first.GetProperty("nodes").GetRawText());
        Assert.Equal("""[{"slug":"manad-1"}]""", second.GetProperty("nodes").GetRawText());
        Assert.Equal((true, false), (first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean(), second.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
        Assert.Equal(["INVALID_INPUT"], await _api.ErrorCodesAsync(Read, new { after = "hej" }, Editor));
    }

    [Fact]
    public async Task Responses_AreForThoseWhoMayReadThem()
    {
        await _api.Database.AddOpenRoundAsync();
        await _api.Database.AnswerAsync("lampor", "centrum");
        const string Read = """{ dialogueRound(slug: "dialog-2026") { responseCount { value suppressed } responses(first: 5) { nodes { submittedOn channel answers { question { key } text number options } } } } }""";

        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await _api.ErrorCodesAsync(Read));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await _api.ErrorCodesAsync(Read, actor: Editor));
        var round = (await _api.DataAsync(Read, actor: DialogueDatabase.Staff(Role.Analyst))).GetProperty("dialogueRound");
        Assert.Equal("""{"value":1,"suppressed":null}""", round.GetProperty("responseCount").GetRawText());
        var response = Assert.Single(round.GetProperty("responses").GetProperty("nodes").EnumerateArray());
        Assert.Equal(["fritext", "omrade"], response.GetProperty("answers").EnumerateArray().Select(a => a.GetProperty("question").GetProperty("key").GetString()).Order());
    }

    [Fact]
    public async Task Me_IsTheSignedInPerson_OrNobody()
    {
        await _api.Database.AddSoderkopingAsync();
        const string Read = "{ me { name email roles municipality { code } } }";

        Assert.Equal("""{"me":null}""", (await _api.DataAsync(Read)).GetRawText());
        Assert.Equal(
            """{"me":{"name":"Exempel Exempelsson","email":"exempel@soderkoping.se","roles":["ANALYST","AUDITOR"],"municipality":{"code":"0582"}}}""",
            (await _api.DataAsync(Read, actor: DialogueDatabase.Staff(Role.Auditor, Role.Analyst))).GetRawText());
    }

    private async Task<JsonElement> StepAsync(string mutation, string? id) => (await _api.DataAsync(
        $$"""
        mutation ($id: ID!) { {{mutation}}(input: { roundId: $id }) {
          dialogueRound { state } errors { __typename ... on InvalidInputError { field } ... on IllegalTransitionError { from } } } }
        """.Replace(mutation == "closeDialogueRound" ? " ... on InvalidInputError { field }" : "\0", "", StringComparison.Ordinal),
        new { id },
        Editor)).GetProperty(mutation);

    private async Task<string?> IdAsync(string slug, Actor? actor = null) =>
        (await _api.DataAsync("query ($slug: String!) { dialogueRound(slug: $slug) { id } }", new { slug }, actor)).GetProperty("dialogueRound").GetProperty("id").GetString();
}
