using System.Text.Json;
using Medborgardialog.Dialogue.Tests.Application.Promises;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Relay;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Api.Promises;

public sealed class PromiseApiTests : IAsyncLifetime
{
    private static readonly Actor Editor = PromiseThread.Editor;
    private static readonly Actor Approver = PromiseThread.Approver;
    private readonly DialogueApi _api = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task Promise_FromAChosenProblemToAPublishedFollowUp_ThroughTheApiAlone()
    {
        var thread = await PromiseThread.StartAsync(database: _api.Database);
        string ProblemId(string key) => GlobalId.Encode("Problem", thread.Problems[key].Value.ToString());
        var focusArea = await StepAsync(
            "chooseFocusArea", $$"""problemIds: ["{{ProblemId("drugs")}}"], title: "Droger", motive: "Flest svar" """, "focusArea { id motive problems { isExample problem { title state } } }", Editor);
        Assert.Equal("""[{"isExample":false,"problem":{"title":"Droger","state":"FOCUS_AREA"}}]""", focusArea.GetProperty("problems").GetRawText());
        await StepAsync("deprioritizeProblem", $$"""problemId: "{{ProblemId("traffic")}}", decision: OTHER_AUTHORITY, reason: "Statlig väg", receiver: "Trafikverket" """, "problem { state }", Editor);
        var area = focusArea.GetProperty("id").GetString();
        var promise = await StepAsync(
            "draftPromise",
            $$"""
            municipality: "0582", slug: "soderkoping-2026", title: "Medborgarlöfte 2026", periodStart: "2026-01-01", periodEnd: "2026-12-31",
            focusAreaIds: ["{{area}}"], parties: ["Polisen"], followUpCadence: HALF_YEARLY
            """,
            "citizenPromise { id state period { label precision } qualityGaps { code isBlocking word } }", Editor);
        var id = promise.GetProperty("id").GetString();
        Assert.Equal("""{"label":"2026","precision":"YEAR"}""", promise.GetProperty("period").GetRawText());
        await StepAsync(
            "addPromiseActivity",
            $$"""
            promiseId: "{{id}}", text: "Öka antalet fotpatruller till 8", focusAreaId: "{{area}}", responsibleParty: "Polisen", quantityMinimum: 8, quantityUnit: "patruller", quantityPer: "månad"
            """,
            "promiseActivity { text quantity { minimum unit per } focusArea { title } }", Editor);

        var refused = await RunAsync("submitPromiseForReview", $"promiseId: \"{id}\"", "citizenPromise { id } errors { ... on PromiseNotReadyError { code gaps { code word activity { id } } } }", Editor);
        Assert.Equal("""{"citizenPromise":null,"errors":[{"code":"PROMISE_NOT_READY","gaps":[{"code":"PROBLEM_WITHOUT_DECISION","word":"Klotter","activity":null}]}]}""", refused.GetRawText());
        await StepAsync("deprioritizeProblem", $$"""problemId: "{{ProblemId("graffiti")}}", decision: UNDER_WAY, reason: "Saneras redan" """, "problem { state }", Editor);
        var review = await StepAsync("submitPromiseForReview", $"promiseId: \"{id}\"", "citizenPromise { state qualityGaps { code isBlocking word activity { text } } }", Editor);
        Assert.Equal(
            """
            {"state":"REVIEW","qualityGaps":[{"code":"NO_INDICATOR","isBlocking":false,"word":null,"activity":{"text":"Öka antalet fotpatruller till 8"}},{"code":"VAGUE_WORD","isBlocking":false,"word":"Öka","activity":{"text":"Öka antalet fotpatruller till 8"}}]}
            """.Trim(),
            review.GetRawText());
        await StepAsync("decidePromise", $$"""promiseId: "{{id}}", registrationNumber: "KS 2026-17", decidedOn: "2026-03-02" """, "citizenPromise { state }", Approver);
        await StepAsync("signPromise", $$"""promiseId: "{{id}}", name: "Anna", title: "kommunpolis", party: "Polisen", signedOn: "2026-03-02" """, "citizenPromise { state }", Approver);
        var published = await StepAsync(
            "publishPromise", $"promiseId: \"{id}\"", "citizenPromise { state publishedOn nextFollowUpOn followUps { id status dueOn period { label } } activities { id } problemsLeftOut { title reason } }", Approver);
        Assert.Equal(("PUBLISHED", "2026-03-02", "2026-05-31"), (Text(published, "state"), Text(published, "publishedOn"), Text(published, "nextFollowUpOn")));
        Assert.Equal(["maj 2026", "november 2026", "maj 2027"], published.GetProperty("followUps").EnumerateArray().Select(f => Text(f.GetProperty("period"), "label")));
        Assert.Equal(2, published.GetProperty("problemsLeftOut").GetArrayLength());

        var followUp = Text(published.GetProperty("followUps")[0], "id");
        var activity = Text(published.GetProperty("activities")[0], "id");
        var missing = await RunAsync("publishFollowUp", $"followUpId: \"{followUp}\"", "errors { __typename }", Editor);
        Assert.Equal("""{"errors":[{"__typename":"IllegalTransitionError"}]}""", missing.GetRawText());
        await StepAsync(
            "recordFollowUp", $$"""followUpId: "{{followUp}}", summary: "Bra", entries: [{ activityId: "{{activity}}", status: DONE, quantityDone: 9, helped: TOO_EARLY }]""", "followUp { status entries { status } }", Editor);
        var reported = await StepAsync("publishFollowUp", $"followUpId: \"{followUp}\"", "followUp { status summary promise { slug } entries { status quantityDone helped activity { text } } }", Approver);
        Assert.Equal("PUBLISHED", Text(reported, "status"));
        var checks = await StepAsync("answerOutcomeCheck", $$"""followUpId: "{{followUp}}", idempotencyKey: "en-nyckel-1", answer: YES""", "outcomeChecks { yes { value suppressed } no { value } }", null);
        Assert.Equal("""{"yes":{"value":null,"suppressed":"TOO_FEW"},"no":{"value":0}}""", checks.GetRawText());

        var traced = await _api.DataAsync(
            "query ($receipt: String!) { trace(receipt: $receipt) { stage statements { themeLabel problem { title } focusAreas { title } promises { slug } followUps { status period { label } } } } }", new { receipt = thread.Receipt });
        Assert.Equal("FOLLOWED_UP", Text(traced.GetProperty("trace"), "stage"));
        Assert.Equal(
            """{"themeLabel":"Droger","problem":{"title":"Droger"},"focusAreas":[{"title":"Droger"}],"promises":[{"slug":"soderkoping-2026"}],"followUps":[{"status":"PUBLISHED","period":{"label":"maj 2026"}}]}""",
            traced.GetProperty("trace").GetProperty("statements")[0].GetRawText());
        var evidence = await _api.DataAsync(
            "query ($id: ID!) { evidence(promise: $id) { promise { slug } statedProblems links { focusArea { title } problem { title } isExample activities { text } } leftOut { title reason } } }", new { id });
        Assert.Equal("Droger", Text(evidence.GetProperty("evidence").GetProperty("links")[0].GetProperty("problem"), "title"));
    }

    [Fact]
    public async Task Seed_ThroughTheAcceptanceQuery_ShowsTheFacts()
    {
        await LoadSeedAsync();

        var data = await _api.DataAsync(
            "{ citizenPromises(first: 10) { nodes { title origin period { start end } focusAreas { title } activities { text } followUps { period { label } status } } } }");

        var nodes = data.GetProperty("citizenPromises").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(["Medborgarlöfte i Söderköpings kommun 2023–2025", "Medborgarlöfte i Söderköpings kommun 2020–2022", "Medborgarlöfte i Söderköpings kommun 2017–2019"], nodes.Select(n => Text(n, "title")));
        Assert.All(nodes, n => Assert.Equal(("RECORDED", 5), (Text(n, "origin"), n.GetProperty("activities").GetArrayLength())));
        Assert.Equal("""{"start":"2020-01-01","end":"2022-12-31"}""", nodes[1].GetProperty("period").GetRawText());
        Assert.Equal("""[{"title":"Trafik"},{"title":"Stölder"},{"title":"Narkotika"}]""", nodes[0].GetProperty("focusAreas").GetRawText());
        Assert.Equal(
            """[{"period":{"label":"2018 T1"},"status":"PUBLISHED"},{"period":{"label":"2018 T3"},"status":"PUBLISHED"},{"period":{"label":"T3"},"status":"PUBLISHED"}]""",
            nodes[2].GetProperty("followUps").GetRawText());
        Assert.Equal("[]", nodes[1].GetProperty("followUps").GetRawText());
    }

    [Fact]
    public async Task Seed_WithEverythingNested_CostsOneCommandPerLevel()
    {
        await LoadSeedAsync();
        _api.Sql.Clear();

        await _api.DataAsync(
            """
            { citizenPromises(first: 50) { nodes { title notFound history { text } figures { what values { year value } } municipality { name }
                focusAreas { title problems { isExample problem { title } } promises { slug } } activities { text focusArea { title } }
                supersedes { slug } supersededBy { slug } problemsLeftOut { title } nextFollowUpOn
                followUps { status entries { status activity { text } } outcomeChecks { yes { value } } promise { slug } } } } }
            """);

        // promises; municipalities with areas; focus areas of promises; problem links; promises of focus areas; activities; predecessors and promises of
        // follow-ups; successors; pictures and problems left out; next follow-ups; follow-ups; activities of entries; outcome checks
        Assert.InRange(_api.Sql.Commands.Count, 8, 16);
    }

    [Fact]
    public async Task QualityGaps_OfManyDrafts_CostAsMuchAsOfOne()
    {
        var thread = await PromiseThread.StartAsync(database: _api.Database);
        var focusArea = await thread.ChooseAsync("drugs");
        await thread.DraftAsync("utkast-1", FollowUpCadence.Yearly, focusArea);
        const string Query = "{ citizenPromises { nodes { slug qualityGaps { code word activity { text } } } } }";
        _api.Sql.Clear();
        await _api.DataAsync(Query, null, Editor);
        var one = _api.Sql.Commands.Count;
        await thread.DraftAsync("utkast-2", FollowUpCadence.Yearly, focusArea);
        await thread.DraftAsync("utkast-3", FollowUpCadence.Yearly);
        _api.Sql.Clear();

        var data = await _api.DataAsync(Query, null, Editor);

        Assert.Equal(one, _api.Sql.Commands.Count);
        var gaps = data.GetProperty("citizenPromises").GetProperty("nodes").EnumerateArray()
            .ToDictionary(n => Text(n, "slug")!, n => string.Join(' ', n.GetProperty("qualityGaps").EnumerateArray().Select(g => $"{Text(g, "code")}:{Text(g, "word")}")));
        Assert.Equal("NO_ACTIVITY: FOCUS_AREA_WITHOUT_ACTIVITY:Fokus drugs PROBLEM_WITHOUT_DECISION:Klotter PROBLEM_WITHOUT_DECISION:Trafik", gaps["utkast-1"]);
        Assert.Equal("NO_FOCUS_AREA: NO_ACTIVITY:", gaps["utkast-3"]);
    }

    [Fact]
    public async Task Promise_ByNodeAndSlug_HidesADraftFromThePublic()
    {
        var thread = await PromiseThread.StartAsync(database: _api.Database);
        var focusArea = await thread.ChooseAsync("drugs");
        var promise = await thread.DraftAsync("soderkoping-2026", FollowUpCadence.Yearly, focusArea);
        var activity = await thread.AddActivityAsync(promise, focusArea);
        var ids = new[] { GlobalId.Encode("CitizenPromise", promise.Id.Value.ToString()), GlobalId.Encode("PromiseActivity", activity.Id.Value.ToString()), GlobalId.Encode("FocusArea", focusArea.Id.Value.ToString()) };
        const string Query = """query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } citizenPromise(slug: "soderkoping-2026") { state } focusAreas { nodes { promises { slug } } } }""";

        var shown = await _api.DataAsync(Query, new { ids }, Editor);
        var hidden = await _api.DataAsync(Query, new { ids });

        Assert.Equal(["CitizenPromise", "PromiseActivity", "FocusArea"], shown.GetProperty("nodes").EnumerateArray().Select(n => Text(n, "__typename")));
        Assert.Equal(ids, shown.GetProperty("nodes").EnumerateArray().Select(n => Text(n, "id")));
        Assert.Equal([JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Object], hidden.GetProperty("nodes").EnumerateArray().Select(n => n.ValueKind));
        Assert.Equal(JsonValueKind.Null, hidden.GetProperty("citizenPromise").ValueKind);
        Assert.Equal("""{"nodes":[{"promises":[]}]}""", hidden.GetProperty("focusAreas").GetRawText());
    }

    [Fact]
    public async Task StaffFieldsAndMutations_WithoutTheRole_AreRefused()
    {
        await LoadSeedAsync();
        var id = GlobalId.Encode("CitizenPromise", Guid.Empty.ToString());

        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await _api.ErrorCodesAsync("{ citizenPromise(slug: \"soderkoping-2020-2022\") { qualityGaps { code } } }"));
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await _api.ErrorCodesAsync("{ followUpsDue { nodes { id } } }"));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await _api.ErrorCodesAsync("{ followUpsDue { nodes { id } } }", null, DialogueDatabase.Staff(Role.Respondent)));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await _api.ErrorCodesAsync("mutation ($id: ID!) { publishPromise(input: { promiseId: $id }) { errors { __typename } } }", new { id }, Editor));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await _api.ErrorCodesAsync("mutation ($id: ID!) { submitPromiseForReview(input: { promiseId: $id }) { errors { __typename } } }", new { id }, Approver));
        var missing = await _api.DataAsync("mutation ($id: ID!) { publishPromise(input: { promiseId: $id }) { errors { __typename } } }", new { id }, Approver);
        Assert.Equal("""{"errors":[{"__typename":"NotFoundError"}]}""", missing.GetProperty("publishPromise").GetRawText());
        var draft = new Actor("Granne", "0581", new HashSet<Role> { Role.Editor });
        var foreign = await _api.DataAsync(
            """mutation { draftPromise(input: { municipality: "0582", slug: "annan", title: "T", periodStart: "2026-01-01", periodEnd: "2026-12-31", focusAreaIds: [], parties: [], followUpCadence: YEARLY }) { errors { __typename } } }""", null, draft);
        Assert.Equal("""{"errors":[{"__typename":"ForbiddenError"}]}""", foreign.GetProperty("draftPromise").GetRawText());
    }

    [Fact]
    public async Task Promises_PageByPage_GiveEachOnce()
    {
        await LoadSeedAsync();

        var first = await _api.DataAsync("{ citizenPromises(first: 2) { nodes { slug } pageInfo { hasNextPage endCursor } } }");
        var cursor = Text(first.GetProperty("citizenPromises").GetProperty("pageInfo"), "endCursor");
        var second = await _api.DataAsync("query ($after: String) { citizenPromises(first: 2, after: $after) { nodes { slug } pageInfo { hasNextPage } } }", new { after = cursor });

        Assert.Equal("""{"nodes":[{"slug":"soderkoping-2017-2019"}],"pageInfo":{"hasNextPage":false}}""", second.GetProperty("citizenPromises").GetRawText());
        Assert.Equal(["INVALID_INPUT"], await _api.ErrorCodesAsync("{ citizenPromises(after: \"skräp\") { nodes { slug } } }"));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private async Task LoadSeedAsync()
    {
        await _api.Database.AddSoderkopingAsync();
        await using var file = Medborgardialog.Data.Seeding.SeedFile.Open("soderkoping/promises.json");
        await _api.Database.Get<Medborgardialog.Application.FollowUps.LoadRecordedPromises>().ExecuteAsync(file, Actor.System, default);
    }

    private async Task<JsonElement> RunAsync(string mutation, string input, string selection, Actor? actor) =>
        (await _api.DataAsync($"mutation {{ {mutation}(input: {{ {input} }}) {{ {selection} }} }}", null, actor)).GetProperty(mutation);

    // A step that must succeed; what it made.
    private async Task<JsonElement> StepAsync(string mutation, string input, string selection, Actor? actor)
    {
        var payload = await RunAsync(mutation, input, selection + " errors { __typename ... on Error { message } }", actor);
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("errors").ValueKind);
        return payload.EnumerateObject().First().Value;
    }
}
