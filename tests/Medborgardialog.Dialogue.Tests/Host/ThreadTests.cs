using System.Net;
using System.Text.Json;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Host;

/// <summary>The whole thread as GraphQL operations over HTTP against the host as it starts in development: from an answer to the receipt's page.</summary>
public sealed class ThreadTests(ThreadTests.Fixture fixture) : IClassFixture<ThreadTests.Fixture>
{
    private const string Round = "soderkoping-trad-2026";
    private const string BusShelter = "Någon har krossat rutorna på busskuren vid torget igen, vandalism varje helg. Ring mig på 070-174 06 35.";

    public sealed class Fixture : IAsyncDisposable
    {
        public Fixture() => Host.Start();

        public DialogueHost Host { get; } = new();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }

    [Fact]
    public async Task RecordedPromises_ShowTheFactsOfTheirSource()
    {
        var data = await fixture.Host.Api().RunAsync("{ citizenPromises(first: 10) { nodes { title origin period { start end } focusAreas { title } activities { text } followUps { period { label } status } } } }");

        var promises = data.GetProperty("citizenPromises").GetProperty("nodes").EnumerateArray().Where(p => Text(p, "origin") == "RECORDED").ToList();
        Assert.Equal(
            ["Medborgarlöfte i Söderköpings kommun 2023–2025", "Medborgarlöfte i Söderköpings kommun 2020–2022", "Medborgarlöfte i Söderköpings kommun 2017–2019"],
            promises.Select(p => Text(p, "title")));
        Assert.Equal("2017-01-01", Text(promises[2].GetProperty("period"), "start"));
        Assert.Equal(["Skadegörelse", "Klotter", "Trygghet genom polisiär närvaro"], Texts(promises[2], "focusAreas", "title"));
        Assert.Equal(5, promises[2].GetProperty("activities").GetArrayLength());
        Assert.Equal(["2018 T1", "2018 T3", "T3"], promises[2].GetProperty("followUps").EnumerateArray().Select(f => Text(f.GetProperty("period"), "label")));
        Assert.Empty(promises[1].GetProperty("followUps").EnumerateArray());
    }

    [Fact]
    public async Task Example_IsMarked_AndEveryProblemIsDecided()
    {
        var data = await fixture.Host.Api().RunAsync("{ problemPictures(first: 10) { nodes { title isExample state problems { title state reason criteria { criterion value motive } } } } }");

        var pictures = data.GetProperty("problemPictures").GetProperty("nodes").EnumerateArray().Where(p => Text(p, "title").Contains("(exempel)", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, pictures.Count);
        Assert.All(pictures, picture =>
        {
            Assert.True(picture.GetProperty("isExample").GetBoolean());
            Assert.All(picture.GetProperty("problems").EnumerateArray().Where(p => Text(p, "state") is not ("FOCUS_AREA" or "PROPOSED")), p => Assert.NotEmpty(Text(p, "reason")));
            Assert.Contains(picture.GetProperty("problems").EnumerateArray(), p => Text(p, "state") == "FOCUS_AREA");
        });
    }

    [Fact]
    public async Task Thread_RunsFromAnAnswerToItsFollowUp()
    {
        var resident = fixture.Host.Api();
        var editor = await fixture.Host.Api().SignInAsync(DialogueHost.Editor);
        var analyst = await fixture.Host.Api().SignInAsync(DialogueHost.Analyst);
        var approver = await fixture.Host.Api().SignInAsync(DialogueHost.Approver);

        await OpenRoundAsync(editor);
        var receipt = await AnswerAsync(resident);
        var picture = await PublishPictureAsync(analyst, await AnalyzeAsync(analyst));
        var focusArea = await ChooseAsync(editor, picture);
        var promise = await PromiseAsync(editor, approver, focusArea);
        await FollowUpAsync(editor, approver, promise);

        var trace = (await resident.RunAsync(
            "query ($receipt: String!) { trace(receipt: $receipt) { stage statements { text themeLabel problem { title state } focusAreas { title } promises { slug state } followUps { status summary } } } }",
            new { receipt })).GetProperty("trace");
        Assert.Equal("FOLLOWED_UP", Text(trace, "stage"));
        var statement = trace.GetProperty("statements").EnumerateArray().First(s => s.GetProperty("promises").GetArrayLength() > 0);
        Assert.Equal("Skadegörelse", Text(statement, "themeLabel"));
        Assert.Equal("FOCUS_AREA", Text(statement.GetProperty("problem"), "state"));
        Assert.Equal(["Hela busskurer"], Texts(statement, "focusAreas", "title"));
        Assert.Equal([promise], Texts(statement, "promises", "slug"));
        Assert.Equal(["Vi var där, och skadorna blev färre."], Texts(statement, "followUps", "summary"));
        Assert.DoesNotContain("174 06 35", trace.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownPage_SaysSoInWords_AndTheApiInItsOwnForm()
    {
        using var visitor = fixture.Host.CreateClient();

        using var page = await visitor.GetAsync(new Uri("/finns-inte", UriKind.Relative));
        using var answer = await visitor.DeleteAsync(new Uri("/graphql", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.Contains("<h1>Sidan finns inte</h1>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private static async Task OpenRoundAsync(ApiClient editor)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var round = Text((await editor.RunAsync(
            "mutation ($input: CreateDialogueRoundInput!) { createDialogueRound(input: $input) { dialogueRound { id } errors { ... on Error { message } } } }",
            new { input = new { municipality = "0582", slug = Round, title = "Tråden", kind = "RESIDENT", opensOn = today.AddDays(-1), closesOn = today.AddDays(10) } }))
            .GetProperty("createDialogueRound").GetProperty("dialogueRound"), "id");
        await editor.RunAsync(
            "mutation ($input: DefineSurveyInput!) { defineSurvey(input: $input) { survey { version } errors { ... on Error { message } } } }",
            new { input = new { roundId = round, questions = new[] { new { key = "fritext", kind = "FREE_TEXT", text = "Vad stör dig?", required = true } } } });
        await editor.RunAsync("mutation ($input: OpenDialogueRoundInput!) { openDialogueRound(input: $input) { dialogueRound { state } errors { ... on Error { message } } } }", new { input = new { roundId = round } });
    }

    private static async Task<string> AnswerAsync(ApiClient resident)
    {
        const string Submit = "mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { receipt { receipt redactions { type count } } errors { ... on Error { message } } } }";
        var receipts = new List<string>();
        for (var i = 0; i < 12; i++)
        {
            var text = i == 0 ? BusShelter : $"Skadegörelse på lekplatsen, sönderslagna bänkar och krossade lampor, {i} gånger i höst";
            var input = new { round = Round, idempotencyKey = $"trad-nyckel-{i:000000000}", answers = new[] { new { question = "fritext", text } } };
            var receipt = (await resident.RunAsync(Submit, new { input })).GetProperty("submitResponse").GetProperty("receipt");
            var again = (await resident.RunAsync(Submit, new { input })).GetProperty("submitResponse").GetProperty("receipt");
            Assert.Equal(Text(receipt, "receipt"), Text(again, "receipt"));
            receipts.Add(Text(receipt, "receipt"));
        }

        Assert.Equal(12, receipts.Distinct().Count());
        return receipts[0];
    }

    private static async Task<string> AnalyzeAsync(ApiClient analyst)
    {
        var round = (await analyst.RunAsync("query ($slug: String!) { dialogueRound(slug: $slug) { id responseCount { value } } }", new { slug = Round })).GetProperty("dialogueRound");
        Assert.Equal(12, round.GetProperty("responseCount").GetProperty("value").GetInt32());
        var run = Text((await analyst.RunAsync(
            "mutation ($input: AnalyzeDialogueRoundInput!) { analyzeDialogueRound(input: $input) { analysisRun { id state } errors { ... on Error { message } } } }",
            new { input = new { roundId = Text(round, "id") } })).GetProperty("analyzeDialogueRound").GetProperty("analysisRun"), "id");
        for (var i = 0; i < 200; i++)
        {
            var state = Text((await analyst.RunAsync("query ($id: ID!) { node(id: $id) { ... on AnalysisRun { state failure } } }", new { id = run })).GetProperty("node"), "state");
            if (state == "DONE")
            {
                return run;
            }

            Assert.True(state is "QUEUED" or "RUNNING", state);
            await Task.Delay(100);
        }

        throw new TimeoutException("The analysis did not end.");
    }

    private static async Task<JsonElement> PublishPictureAsync(ApiClient analyst, string run)
    {
        var picture = (await analyst.RunAsync(
            "mutation ($input: CreateProblemPictureInput!) { createProblemPicture(input: $input) { problemPicture { id problems { id themeKey } } errors { ... on Error { message } } } }",
            new { input = new { municipality = "0582", slug = "soderkoping-trad-bild", title = "Trådens bild", analysisRunIds = new[] { run } } })).GetProperty("createProblemPicture").GetProperty("problemPicture");
        var publish = new { input = new { pictureId = Text(picture, "id") } };
        const string Publish = "mutation ($input: PublishProblemPictureInput!) { publishProblemPicture(input: $input) { problemPicture { state } errors { __typename ... on Error { message } } } }";
        var refused = (await analyst.SendAsync(Publish, publish)).GetProperty("data").GetProperty("publishProblemPicture").GetProperty("errors");
        Assert.Equal("PictureNotWeighedError", Text(refused[0], "__typename"));
        foreach (var problem in picture.GetProperty("problems").EnumerateArray())
        {
            var scores = new[] { "SERIOUSNESS", "INFLUENCEABILITY", "RESOURCES" }.Select(criterion => new { criterion, value = 2, motive = "Vägt av en människa." });
            await analyst.RunAsync(
                "mutation ($input: ScoreProblemInput!) { scoreProblem(input: $input) { problem { score } errors { ... on Error { message } } } }", new { input = new { problemId = Text(problem, "id"), scores } });
        }

        await analyst.RunAsync(Publish, publish);
        return picture;
    }

    private static async Task<string> ChooseAsync(ApiClient editor, JsonElement picture)
    {
        var problems = picture.GetProperty("problems").EnumerateArray().ToList();
        var vandalism = problems.Single(p => Text(p, "themeKey") == "vandalism");
        foreach (var other in problems.Where(p => Text(p, "themeKey") != "vandalism"))
        {
            await editor.RunAsync(
                "mutation ($input: DeprioritizeProblemInput!) { deprioritizeProblem(input: $input) { problem { state } errors { ... on Error { message } } } }",
                new { input = new { problemId = Text(other, "id"), decision = "UNDER_WAY", reason = "Arbetet pågår redan." } });
        }

        return Text((await editor.RunAsync(
            "mutation ($input: ChooseFocusAreaInput!) { chooseFocusArea(input: $input) { focusArea { id } errors { ... on Error { message } } } }",
            new { input = new { problemIds = new[] { Text(vandalism, "id") }, title = "Hela busskurer", motive = "Nämns av flest." } })).GetProperty("chooseFocusArea").GetProperty("focusArea"), "id");
    }

    private static async Task<string> PromiseAsync(ApiClient editor, ApiClient approver, string focusArea)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        const string Slug = "soderkoping-trad-lofte";
        var promise = Text((await editor.RunAsync(
            "mutation ($input: DraftPromiseInput!) { draftPromise(input: $input) { citizenPromise { id } errors { ... on Error { message } } } }",
            new
            {
                input = new
                {
                    municipality = "0582", slug = Slug, title = "Löfte ur tråden", periodStart = today, periodEnd = today.AddYears(1).AddDays(-1), focusAreaIds = new[] { focusArea },
                    parties = new[] { "Lokalpolisområde Norrköping", "Söderköpings kommun" }, followUpCadence = "HALF_YEARLY",
                },
            })).GetProperty("draftPromise").GetProperty("citizenPromise"), "id");
        await editor.RunAsync(
            "mutation ($input: AddPromiseActivityInput!) { addPromiseActivity(input: $input) { promiseActivity { id } errors { ... on Error { message } } } }",
            new
            {
                input = new
                {
                    promiseId = promise, focusAreaId = focusArea, text = "Fotpatrullera vid torget på helgkvällar", responsibleParty = "Lokalpolisområde Norrköping", quantityMinimum = 20,
                    quantityUnit = "pass", deadline = today.AddYears(1).AddDays(-1), indicator = "Anmäld skadegörelse vid torget",
                },
            });
        await StepAsync(editor, "submitPromiseForReview", new { promiseId = promise });
        await StepAsync(approver, "decidePromise", new { promiseId = promise, registrationNumber = "KS 2026-123", decidedOn = today });
        await StepAsync(approver, "signPromise", new { promiseId = promise, name = "Exempel Ett", title = "Lokalpolisområdeschef", party = "Lokalpolisområde Norrköping", signedOn = today });
        await StepAsync(approver, "signPromise", new { promiseId = promise, name = "Exempel Två", title = "Kommunstyrelsens ordförande", party = "Söderköpings kommun", signedOn = today });
        await StepAsync(approver, "publishPromise", new { promiseId = promise });
        return Slug;
    }

    private static async Task FollowUpAsync(ApiClient editor, ApiClient approver, string slug)
    {
        var promise = (await editor.RunAsync("query ($slug: String!) { citizenPromise(slug: $slug) { state activities { id } followUps { id status } } }", new { slug })).GetProperty("citizenPromise");
        Assert.Equal("PUBLISHED", Text(promise, "state"));
        var followUp = Text(promise.GetProperty("followUps")[0], "id");
        var activity = Text(promise.GetProperty("activities")[0], "id");
        await editor.RunAsync(
            "mutation ($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { followUp { status } errors { ... on Error { message } } } }",
            new
            {
                input = new
                {
                    followUpId = followUp, summary = "Vi var där, och skadorna blev färre.",
                    entries = new[] { new { activityId = activity, status = "EXCEEDED", outcome = "24 pass", quantityDone = 24, helped = "YES", helpedMotive = "Färre anmälningar än förra hösten.", reportingParty = "Lokalpolisområde Norrköping" } },
                },
            });
        await approver.RunAsync("mutation ($input: PublishFollowUpInput!) { publishFollowUp(input: $input) { followUp { status } errors { ... on Error { message } } } }", new { input = new { followUpId = followUp } });
    }

    private static async Task StepAsync(ApiClient who, string mutation, object input)
    {
        var inputType = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        await who.RunAsync($"mutation ($input: {inputType}!) {{ {mutation}(input: $input) {{ citizenPromise {{ state }} errors {{ ... on Error {{ message }} }} }} }}", new { input });
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static IEnumerable<string> Texts(JsonElement element, string list, string name) => element.GetProperty(list).EnumerateArray().Select(e => Text(e, name));
}
