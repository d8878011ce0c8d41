using System.Text.Json;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Api.ProblemPictures;

public sealed class ProblemPictureApiTests : IAsyncLifetime
{
    private const string Nested =
        """
        { problemPictures(municipality: "0582") { nodes { id slug state respondentCount { value suppressed } municipality { name } rounds { slug } weights { criterion weight }
          sources { kind label respondentCount { value } period { label } } provenance { round { slug } inputHash seed libraryVersion finishedOn } supersededBy { slug } supersedes { slug }
          problems { title rank score isRareButSerious picture { slug } quotes quotesWithheld criteria { criterion proposed proposedFrom value motive scoredBy }
            evidence { source label round { slug } respondentCount { value suppressed } outOf { value } share shareLow shareHigh areas { area { name } respondentCount { value suppressed } } } } } } }
        """;

    private static readonly Actor Analyst = DialogueDatabase.Staff(Role.Analyst);
    private readonly DialogueApi _api = new();
    private string _run = "";

    public async Task InitializeAsync()
    {
        var round = await _api.Database.AddOpenRoundAsync();
        for (var i = 0; i < 17; i++)
        {
            await _api.Database.AnswerAsync(i < 12 ? "lighting: mörkt" : i < 16 ? "traffic+noise: fort" : "noise: dunk", i < 12 ? "centrum" : "vastra-husby");
        }

        await _api.Database.AddDoneRunAsync(round);
        var data = await _api.DataAsync("""{ dialogueRound(slug: "dialog-2026") { latestAnalysis { id } } }""", actor: Analyst);
        _run = data.GetProperty("dialogueRound").GetProperty("latestAnalysis").GetProperty("id").GetString()!;
    }

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task Picture_FromRunToPublication_ThroughTheApiAlone_HidesSmallNumbersFromThePublic()
    {
        var picture = await CreateAsync();
        var refused = await PublishAsync(picture.GetProperty("id").GetString());
        await WeighAsync(picture);
        Assert.Empty(Pictures(await _api.DataAsync(Nested)));

        var published = await PublishAsync(picture.GetProperty("id").GetString());

        Assert.Equal("PictureNotWeighedError", refused.GetProperty("errors")[0].GetProperty("__typename").GetString());
        Assert.Equal("PUBLISHED", published.GetProperty("problemPicture").GetProperty("state").GetString());
        var open = Assert.Single(Pictures(await _api.DataAsync(Nested)));
        var staff = Assert.Single(Pictures(await _api.DataAsync(Nested, actor: Analyst)));
        Assert.Equal(17, open.GetProperty("respondentCount").GetProperty("value").GetInt32());
        Assert.Equal(new string('a', 64), open.GetProperty("provenance")[0].GetProperty("inputHash").GetString());
        Assert.Equal("""{"value":null,"suppressed":"TOO_FEW"}""", Evidence(open, "Tema traffic").GetProperty("respondentCount").GetRawText());
        Assert.Equal("[]", Evidence(open, "Tema traffic").GetProperty("areas").GetRawText());
        Assert.Equal("""{"value":4,"suppressed":null}""", Evidence(staff, "Tema traffic").GetProperty("respondentCount").GetRawText());
        Assert.Equal("""{"value":12,"suppressed":null}""", Evidence(open, "Tema lighting").GetProperty("respondentCount").GetRawText());
        Assert.DoesNotContain("Exempelsson", open.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Exempelsson", staff.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NestedPictures_CostTheSameStatements_HoweverManyProblems()
    {
        await WeighAsync(await CreateAsync());
        await _api.DataAsync(Nested, actor: Analyst);
        var one = await CountAsync();
        var round = await _api.Database.AddOpenRoundAsync("dialog-manga");
        for (var i = 0; i < 30; i++)
        {
            await _api.Database.AnswerAsync($"t{(char)('a' + (i % 26))}: text", "centrum", round: "dialog-manga");
        }

        await _api.Database.AddDoneRunAsync(round);
        var data = await _api.DataAsync("""{ dialogueRound(slug: "dialog-manga") { latestAnalysis { id } } }""", actor: Analyst);
        _run = data.GetProperty("dialogueRound").GetProperty("latestAnalysis").GetProperty("id").GetString()!;
        await CreateAsync("bild-manga");

        Assert.Equal(one, await CountAsync());
        Assert.InRange(one, 1, 45);

        async Task<int> CountAsync()
        {
            _api.Sql.Clear();
            await _api.DataAsync(Nested, actor: Analyst);
            return _api.Sql.Commands.Count;
        }
    }

    [Fact]
    public async Task Run_ThemesAndStatements_AreWalkedByStaffAlone()
    {
        const string Walk =
            """
            query ($id: ID!) { node(id: $id) { ... on AnalysisRun { state responseCount themes { key respondentCount share statements(first: 2, order: BORDERLINE_FIRST) {
              nodes { text themes { theme { key } confidence isMain } area { name } quote { state } } pageInfo { hasNextPage } } } } } }
            """;

        var run = (await _api.DataAsync(Walk, new { id = _run }, Analyst)).GetProperty("node");

        Assert.Equal(["lighting", "noise", "traffic"], run.GetProperty("themes").EnumerateArray().Select(t => t.GetProperty("key").GetString()));
        Assert.Equal(12.0 / 17, run.GetProperty("themes")[0].GetProperty("share").GetDouble(), 6);
        Assert.True(run.GetProperty("themes")[0].GetProperty("statements").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(JsonValueKind.Null, (await _api.RunAsync(Walk, new { id = _run })).GetProperty("data").GetProperty("node").ValueKind);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await _api.ErrorCodesAsync("""{ dialogueRound(slug: "dialog-2026") { latestAnalysis { id } } }"""));
    }

    [Fact]
    public async Task Correction_ThroughTheApi_AnswersWithTheThemeOrTheDeclaredError()
    {
        var themes = (await _api.DataAsync("query ($id: ID!) { node(id: $id) { ... on AnalysisRun { themes { id key } } } }", new { id = _run }, Analyst)).GetProperty("node").GetProperty("themes");
        var ids = themes.EnumerateArray().Where(t => t.GetProperty("key").GetString() is "noise" or "traffic").Select(t => t.GetProperty("id").GetString()).ToArray();
        const string Merge =
            """
            mutation ($ids: [ID!]!, $motive: String!) { mergeThemes(input: { themeIds: $ids, label: "Trafik och buller", motive: $motive })
              { theme { label respondentCount isCorrected } errors { __typename ... on InvalidInputError { field } } } }
            """;

        var without = (await _api.DataAsync(Merge, new { ids, motive = "" }, Analyst)).GetProperty("mergeThemes");
        var merged = (await _api.DataAsync(Merge, new { ids, motive = "Samma sak" }, Analyst)).GetProperty("mergeThemes");

        Assert.Equal("""[{"__typename":"InvalidInputError","field":"motive"}]""", without.GetProperty("errors").GetRawText());
        Assert.Equal("""{"label":"Trafik och buller","respondentCount":5,"isCorrected":true}""", merged.GetProperty("theme").GetRawText());
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await _api.ErrorCodesAsync(Merge, new { ids, motive = "M" }, DialogueDatabase.Staff(Role.Editor)));
    }

    private static List<JsonElement> Pictures(JsonElement data) => [.. data.GetProperty("problemPictures").GetProperty("nodes").EnumerateArray()];

    private static JsonElement Evidence(JsonElement picture, string title) =>
        picture.GetProperty("problems").EnumerateArray().Single(p => p.GetProperty("title").GetString() == title).GetProperty("evidence")[0];

    private async Task<JsonElement> CreateAsync(string slug = "bild")
    {
        var data = await _api.DataAsync(
            """
            mutation ($run: ID!, $slug: String!) { createProblemPicture(input: { municipality: "0582", slug: $slug, title: "Lokal problembild", analysisRunIds: [$run] })
              { problemPicture { id state problems { id title } } errors { __typename } } }
            """,
            new { run = _run, slug }, Analyst);
        return data.GetProperty("createProblemPicture").GetProperty("problemPicture");
    }

    private async Task WeighAsync(JsonElement picture)
    {
        foreach (var problem in picture.GetProperty("problems").EnumerateArray())
        {
            var data = await _api.DataAsync(
                """
                mutation ($id: ID!) { scoreProblem(input: { problemId: $id, scores: [{ criterion: SERIOUSNESS, value: 2, motive: "M" }, { criterion: INFLUENCEABILITY, value: 2, motive: "M" },
                  { criterion: RESOURCES, value: 1, motive: "M" }] }) { problem { rank } errors { __typename } } }
                """,
                new { id = problem.GetProperty("id").GetString() }, Analyst);
            Assert.Equal(JsonValueKind.Null, data.GetProperty("scoreProblem").GetProperty("errors").ValueKind);
        }
    }

    private async Task<JsonElement> PublishAsync(string? id) => (await _api.DataAsync(
        "mutation ($id: ID!) { publishProblemPicture(input: { pictureId: $id, summary: \"Kort sagt\" }) { problemPicture { state } errors { __typename } } }", new { id }, Analyst))
        .GetProperty("publishProblemPicture");
}
