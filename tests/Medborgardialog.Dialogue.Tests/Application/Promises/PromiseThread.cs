using Medborgardialog.Application.FocusAreas;
using Medborgardialog.Application.FollowUps;
using Medborgardialog.Application.Promises;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Dialogue.Tests.Application.Promises;

/// <summary>Söderköping with an answered round and a published picture of three problems: drugs, traffic, graffiti.</summary>
internal sealed class PromiseThread : IAsyncDisposable
{
    public static readonly Actor Editor = DialogueDatabase.Staff(Role.Editor);
    public static readonly Actor Approver = DialogueDatabase.Staff(Role.Approver);
    public static readonly Actor Stranger = new("Någon Annan", "0581", new HashSet<Role> { Role.Editor, Role.Approver });

    private PromiseThread(DialogueDatabase database) => Database = database;

    public DialogueDatabase Database { get; }

    public string Receipt { get; private set; } = "";

    public DialogueRound Round { get; private set; } = null!;

    public Dictionary<string, ProblemId> Problems { get; } = [];

    public static async Task<PromiseThread> StartAsync(bool isPublished = true, bool isExample = false, bool isAnalysed = true, DialogueDatabase? database = null)
    {
        var thread = new PromiseThread(database ?? new(services => services.AddFirstStages().AddFocusAreas().AddPromises().AddFollowUps()));
        thread.Round = await thread.Database.AddOpenRoundAsync();
        thread.Receipt = (await thread.Database.AnswerAsync("Det säljs droger vid stationen. Bilarna kör för fort. Jag vet inte.")).Receipt;
        if (isAnalysed)
        {
            await thread.AnalyseAsync();
            await thread.DrawAsync(isPublished, isExample);
        }

        return thread;
    }

    public T Get<T>()
        where T : notnull => Database.Get<T>();

    public Task<FocusArea> ChooseAsync(params string[] keys) => Get<ChooseFocusArea>().ExecuteAsync(
        new ChooseFocusAreaCommand([.. keys.Select(k => Problems[k])], $"Fokus {keys[0]}", "Flest svar och störst oro"), Editor, default);

    public Task<Problem> LeaveOutAsync(string key) => Get<DeprioritizeProblem>().ExecuteAsync(
        new DeprioritizeProblemCommand(Problems[key], ProblemState.OtherAuthority, "Vägen är statlig", "Trafikverket"), Editor, default);

    public Task<CitizenPromise> DraftAsync(string slug, FollowUpCadence cadence, params FocusArea[] focusAreas) => Get<DraftPromise>().ExecuteAsync(
        new DraftPromiseCommand(
            "0582", slug, "Medborgarlöfte 2026", "Vi lovar", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31),
            [.. focusAreas.Select(f => f.Id)], ["Polisen", "Söderköpings kommun"], cadence),
        Editor, default);

    public Task<PromiseActivity> AddActivityAsync(CitizenPromise promise, FocusArea focusArea, string text = "Gå 8 fotpatruller vid stationen", int minimum = 8) =>
        Get<AddPromiseActivity>().ExecuteAsync(
            promise.Id,
            new ActivityContent(text, focusArea.Id, "Polisen", Quantity: Quantity.Of(minimum, "patruller", null), Deadline: new DateOnly(2026, 12, 1), Indicator: "Färre svar om droger"),
            Editor, default);

    /// <summary>Everything from the choice to a signed promise on drugs, the other problems left out.</summary>
    public async Task<CitizenPromise> SignedAsync(string slug = "soderkoping-2026", FollowUpCadence cadence = FollowUpCadence.Tertial)
    {
        var focusArea = await ChooseAsync("drugs");
        await LeaveOutAsync("traffic");
        await LeaveOutAsync("graffiti");
        var promise = await DraftAsync(slug, cadence, focusArea);
        await AddActivityAsync(promise, focusArea);
        await AddActivityAsync(promise, focusArea, "Hålla 4 föräldramöten", 4);
        await SignAsync(promise.Id);
        return promise;
    }

    public async Task SignAsync(CitizenPromiseId id)
    {
        var today = new DateOnly(2026, 3, 2);
        await Get<SubmitPromiseForReview>().ExecuteAsync(id, Editor, default);
        await Get<DecidePromise>().ExecuteAsync(id, "KS 2026-17", today, Approver, default);
        await Get<SignPromise>().ExecuteAsync(id, new Signature("Anna Exempel", "kommunpolis", "Polisen", today), Approver, default);
        await Get<SignPromise>().ExecuteAsync(id, new Signature("Bo Exempel", "ordförande", "Söderköpings kommun", today), Approver, default);
    }

    public async Task<CitizenPromise> PublishedAsync(string slug = "soderkoping-2026", FollowUpCadence cadence = FollowUpCadence.Tertial)
    {
        var promise = await SignedAsync(slug, cadence);
        return await Get<PublishPromise>().ExecuteAsync(promise.Id, Approver, default);
    }

    public async Task<List<FollowUpView>> FollowUpsAsync(CitizenPromiseId id, Actor? actor = null) =>
        [.. (await Get<FollowUpReads>().ByPromisesAsync([id], actor ?? Editor, default))[id]];

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    public async Task AnalyseAsync()
    {
        await using var db = Database.Open();
        var round = await db.Set<DialogueRound>().SingleAsync();
        var response = await db.Set<SurveyResponse>().Include(r => r.Answers).SingleAsync();
        var run = AnalysisRun.Queue(new AnalysisRunId(Database.Ids.NewId()), round, 1, "{}", "1.0", Database.Time.GetUtcNow().UtcDateTime);
        run.Start();
        run.Finish("hash", 1, 3, Database.Time.GetUtcNow().UtcDateTime);
        db.Add(run);
        (string Key, string Label, ThemeKind Kind, string Text)[] said =
        [
            ("drugs", "Droger", ThemeKind.Topic, "Det säljs droger vid stationen."),
            ("traffic", "Trafik", ThemeKind.Topic, "Bilarna kör för fort."),
            ("unknown", "Okänt", ThemeKind.Unknown, "Jag vet inte."),
        ];
        var start = 0;
        foreach (var (key, label, kind, text) in said)
        {
            var theme = Theme.Create(new ThemeId(Database.Ids.NewId()), run.Id, key, label, kind);
            var statement = Statement.Create(new StatementId(Database.Ids.NewId()), run.Id, response.Id, response.Answers[0].QuestionId, start, text.Length, text, "sv", Seriousness.None, null, []);
            statement.Assign(theme.Id, 0.9, byPerson: false);
            start += text.Length + 1;
            db.AddRange(theme, statement);
        }

        await db.SaveChangesAsync();
    }

    public async Task DrawAsync(bool isPublished, bool isExample)
    {
        await using var db = Database.Open();
        var round = await db.Set<DialogueRound>().SingleAsync();
        var run = await db.Set<AnalysisRun>().SingleAsync();
        var picture = ProblemPicture.Draw(new ProblemPictureId(Database.Ids.NewId()), round.MunicipalityId, "bild-2026", "Problembild 2026", null, 1, 1, isExample, null);
        picture.DrawFrom(run, round, 1, new DateOnly(2026, 3, 2));
        foreach (var (key, title) in (ReadOnlySpan<(string, string)>)[("drugs", "Droger"), ("traffic", "Trafik"), ("graffiti", "Klotter")])
        {
            var problem = Problem.Propose(new ProblemId(Database.Ids.NewId()), picture.Id, key, title, isRareButSerious: false);
            foreach (var criterion in PriorityCriterion.SetByPeople)
            {
                problem.SetValue(criterion, 2, "Bedömt i gruppen", "Analytiker", new DateOnly(2026, 3, 2));
            }

            picture.Add(problem);
            Problems[key] = problem.Id;
        }

        if (isPublished)
        {
            picture.Publish("Så här ser det ut", new DateOnly(2026, 3, 2));
        }

        db.Add(picture);
        await db.SaveChangesAsync();
    }
}
