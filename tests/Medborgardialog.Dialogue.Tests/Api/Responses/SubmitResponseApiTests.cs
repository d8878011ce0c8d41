using System.Text.Json;
using Medborgardialog.Application.Shared;
using Medborgardialog.Api.Shared;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Api.Responses;

public sealed class SubmitResponseApiTests : IAsyncLifetime
{
    private const string Submit = """
        mutation ($input: SubmitResponseInput!) {
          submitResponse(input: $input) {
            receipt { receipt submittedOn seriousness round { slug } redactions { type count } help { number } }
            errors {
              __typename
              ... on Error { message }
              ... on ResponseRefusedError { code faults { questionKey rule limit } }
              ... on NotFoundError { code what }
              ... on InvalidInputError { field rule }
            }
          }
        }
        """;

    private readonly DialogueApi _api = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task SubmitResponse_ByAnybody_GivesAReceipt_AndTheSameForARetry()
    {
        await _api.Database.AddOpenRoundAsync();

        var first = await SubmitAsync("Ring 0701234567, gatlyktan är trasig");
        var again = await SubmitAsync("Ring 0701234567, gatlyktan är trasig");

        var receipt = first.GetProperty("receipt");
        Assert.Matches("^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$", receipt.GetProperty("receipt").GetString());
        Assert.Equal("2026-03-02", receipt.GetProperty("submittedOn").GetString());
        Assert.Equal("dialog-2026", receipt.GetProperty("round").GetProperty("slug").GetString());
        Assert.Equal("""[{"type":"PHONE","count":1}]""", receipt.GetProperty("redactions").GetRawText());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("errors").ValueKind);
        Assert.Equal(receipt.GetRawText(), again.GetProperty("receipt").GetRawText());
    }

    [Fact]
    public async Task SubmitResponse_WithSeveralFaults_GivesThemAsData()
    {
        await _api.Database.AddOpenRoundAsync();

        var payload = await SubmitAsync(new string('x', 4001), new { question = "otrygghet", number = 9 });

        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal("ResponseRefusedError", error.GetProperty("__typename").GetString());
        Assert.Equal(
            """[{"questionKey":"fritext","rule":"TOO_LONG","limit":4000},{"questionKey":"otrygghet","rule":"ABOVE_MAXIMUM","limit":5}]""",
            error.GetProperty("faults").GetRawText());
    }

    [Fact]
    public async Task SubmitResponse_ToAnUnknownRound_IsAnErrorAsData()
    {
        var error = Assert.Single((await SubmitAsync("lampor")).GetProperty("errors").EnumerateArray());

        Assert.Equal(("NOT_FOUND", "DialogueRound"), (error.GetProperty("code").GetString(), error.GetProperty("what").GetString()));
    }

    [Fact]
    public async Task SubmitResponse_OfAnAcuteText_ShowsWhomToCall_AndTheNoticeIsHandled()
    {
        await _api.Database.AddOpenRoundAsync();

        var receipt = (await SubmitAsync("Pappa slår mig")).GetProperty("receipt");

        Assert.Equal("CHILD_AT_RISK", receipt.GetProperty("seriousness").GetString());
        Assert.Equal(["112", "116 111", "114 14", "1177"], receipt.GetProperty("help").EnumerateArray().Select(h => h.GetProperty("number").GetString()));
        var analyst = DialogueDatabase.Staff(Role.Analyst);
        var notice = Assert.Single((await _api.DataAsync("{ acuteNotices(first: 5) { nodes { id kind text handledOn round { slug } } } }", actor: analyst))
            .GetProperty("acuteNotices").GetProperty("nodes").EnumerateArray());
        Assert.Equal("Pappa slår mig", notice.GetProperty("text").GetString());
        var handled = await _api.DataAsync(
            "mutation ($id: ID!) { handleAcuteNotice(input: { noticeId: $id }) { acuteNotice { handledOn handledBy } errors { ... on Error { message } } } }",
            new { id = notice.GetProperty("id").GetString() },
            analyst);
        Assert.Equal("""{"handledOn":"2026-03-02","handledBy":"Exempel Exempelsson"}""", handled.GetProperty("handleAcuteNotice").GetProperty("acuteNotice").GetRawText());
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await _api.ErrorCodesAsync("{ acuteNotices { nodes { id } } }"));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await _api.ErrorCodesAsync("{ acuteNotices { nodes { id } } }", actor: DialogueDatabase.Staff(Role.Editor)));
    }

    [Fact]
    public async Task ImportResponses_WithABadRow_NamesIt_AndStoresNothing()
    {
        await _api.Database.AddOpenRoundAsync();
        const string Import = """
            mutation ($rows: [ImportRowInput!]!) { importResponses(input: { round: "dialog-2026", rows: $rows }) { importResult { accepted rejected { row code message } } errors { ... on Error { message } } } }
            """;
        object[] rows = [new { row = 1, submitted = "2026-02-10", answers = new object[] { new { question = "fritext", text = "lampor" } } }, new { row = 2, answers = Array.Empty<object>() }];

        var bad = await _api.DataAsync(Import, new { rows }, DialogueDatabase.Staff(Role.Editor));
        var good = await _api.DataAsync(Import, new { rows = rows[..1] }, DialogueDatabase.Staff(Role.Editor));

        Assert.Equal(
            """{"accepted":0,"rejected":[{"row":2,"code":"REQUIRED","message":"Row 2: 'fritext' REQUIRED."}]}""",
            bad.GetProperty("importResponses").GetProperty("importResult").GetRawText());
        Assert.Equal("""{"accepted":1,"rejected":[]}""", good.GetProperty("importResponses").GetProperty("importResult").GetRawText());
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await _api.ErrorCodesAsync(Import, new { rows }));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await _api.ErrorCodesAsync(Import, new { rows }, DialogueDatabase.Staff(Role.Analyst)));
    }

    [Fact]
    public async Task ResponsesReceived_TellsTheSubscribersOfTheRound()
    {
        await using var api = new DialogueApi(services => services.AddSingleton<IDomainEvents, TopicEvents>());
        await api.Database.AddOpenRoundAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var events = api.SubscribeAsync("""subscription { responsesReceived(round: "dialog-2026") { slug responseCount { value suppressed } } }""", cancellationToken: patience.Token)
            .GetAsyncEnumerator(patience.Token);

        var next = events.MoveNextAsync();
        await api.Database.AnswerAsync("lampor");

        Assert.True(await next);
        Assert.Equal(
            """{"data":{"responsesReceived":{"slug":"dialog-2026","responseCount":{"value":null,"suppressed":"TOO_FEW"}}}}""",
            events.Current.GetRawText());
    }

    private async Task<JsonElement> SubmitAsync(string text, params object[] more) => (await _api.DataAsync(Submit, new
    {
        input = new
        {
            round = "dialog-2026",
            idempotencyKey = "en-nyckel-som-är-lång".Replace('å', 'a').Replace('ä', 'a'),
            answers = (object[])[new { question = StandardQuestions.FreeTextKey, text }, .. more],
        },
    })).GetProperty("submitResponse");
}
