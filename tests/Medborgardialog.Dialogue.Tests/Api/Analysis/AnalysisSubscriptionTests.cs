using System.Text.Json;
using Medborgardialog.Api.Analysis;
using Medborgardialog.Api.ProblemPictures;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Subscriptions;
using Medborgardialog.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Api.Analysis;

public sealed class AnalysisSubscriptionTests : IAsyncLifetime
{
    private const string Progress = "subscription ($id: ID!) { analysisProgress(runId: $id) { state progress } }";
    private static readonly Actor Analyst = DialogueDatabase.Staff(Role.Analyst);
    private readonly DialogueApi _api = new();
    private AnalysisRun _run = null!;
    private string _id = "";

    public async Task InitializeAsync()
    {
        var round = await _api.Database.AddOpenRoundAsync();
        await _api.Database.AnswerAsync("lighting: mörkt");
        _run = await _api.Database.AddDoneRunAsync(round);
        var data = await _api.DataAsync("""{ dialogueRound(slug: "dialog-2026") { analysisRuns { id } } }""", actor: Analyst);
        _id = data.GetProperty("dialogueRound").GetProperty("analysisRuns")[0].GetProperty("id").GetString()!;
    }

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task Progress_OfARun_ReachesWhoeverSubscribedToIt()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var first = NextAsync(Progress, new { id = _id }, Analyst, limit.Token);
        await UntilAsync(() => new AnalysisTopics().TellAsync(new AnalysisProgressed(_run.Id), Sender, limit.Token), first);

        Assert.Equal("""{"state":"DONE","progress":1}""", (await first).GetProperty("data").GetProperty("analysisProgress").GetRawText());
    }

    [Fact]
    public async Task Progress_ForSomebodyWithoutARole_IsRefused()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var first = NextAsync(Progress, new { id = _id }, Actor.Anonymous, limit.Token);
        await UntilAsync(() => new AnalysisTopics().TellAsync(new AnalysisProgressed(_run.Id), Sender, limit.Token), first);

        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await first).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Picture_ThatChanges_ReachesWhoeverSubscribedToIt()
    {
        var created = await _api.Database.Get<CreateProblemPicture>().ExecuteAsync(new CreateProblemPictureCommand("0582", "bild", "Bild", [_run.Id], null), Analyst, default);
        var pictures = await _api.DataAsync("{ problemPictures { nodes { id } } }", actor: Analyst);
        var id = pictures.GetProperty("problemPictures").GetProperty("nodes")[0].GetProperty("id").GetString();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var first = NextAsync("subscription ($id: ID!) { problemPictureChanged(pictureId: $id) { slug } }", new { id }, Analyst, limit.Token);

        await UntilAsync(() => new PictureTopics().TellAsync(new ProblemPictureChanged(created.Id), Sender, limit.Token), first);

        Assert.Equal("bild", (await first).GetProperty("data").GetProperty("problemPictureChanged").GetProperty("slug").GetString());
    }

    private ITopicEventSender Sender => _api.Database.Services.GetRequiredService<ITopicEventSender>();

    private async Task<JsonElement> NextAsync(string query, object variables, Actor actor, CancellationToken cancellationToken)
    {
        await foreach (var result in _api.SubscribeAsync(query, variables, actor, cancellationToken))
        {
            return result;
        }

        throw new InvalidOperationException("The subscription ended without a result.");
    }

    // A subscription takes hold at some time; tell until it has heard.
    private static async Task UntilAsync(Func<ValueTask> tell, Task heard)
    {
        while (!heard.IsCompleted)
        {
            await tell();
            await Task.WhenAny(heard, Task.Delay(20));
        }
    }
}
