using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.ProblemPictures;

public sealed class ProblemPictureUseCaseTests : IAsyncLifetime
{
    private static readonly Actor Analyst = DialogueDatabase.Staff(Role.Analyst);
    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());
    private DialogueRound _round = null!;
    private AnalysisRun _run = null!;

    public async Task InitializeAsync()
    {
        _round = await _database.AddOpenRoundAsync();
        await AnswerAsync("lighting: mörkt", 12, "centrum");
        await AnswerAsync("traffic: fort", 6, "vastra-husby");
        await AnswerAsync("close_relations: slår NU", 1, "centrum");
        await AnswerAsync("d-abc: båtar", 3, null);
        await AnswerAsync("unknown: ?", 5, null);
        _run = await _database.AddDoneRunAsync(_round);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Create_ProposesAProblemPerTheme_ButNoneOfTheUnknownAndNoneFoundAmongFew()
    {
        var picture = await CreateAsync("bild");

        var problems = await ProblemsAsync(picture);
        Assert.Equal(["close_relations", "lighting", "traffic"], problems.Select(p => p.ThemeKey).Order());
        Assert.Equal([1, 2, 3], problems.Select(p => p.Rank).Order());
        Assert.Equal((1, 27, ProblemPictureState.Draft), (picture.Version, picture.RespondentCount, picture.State));
        Assert.Equal((_run.Id, "a".PadLeft(64, 'a'), 1L), (picture.Runs[0].RunId, picture.Runs[0].InputHash, picture.Runs[0].Seed));
    }

    [Fact]
    public async Task Create_TakesEvidenceAndProposalsFromTheAnswers()
    {
        var problem = (await ProblemsAsync(await CreateAsync("bild"))).Single(p => p.ThemeKey == "lighting");

        var evidence = Assert.Single(problem.Evidence);
        Assert.Equal((EvidenceSource.ResidentDialogue, 12, 27, 12, 1), (evidence.Source, evidence.RespondentCount, evidence.OutOf, evidence.StatementCount, evidence.RankInSource));
        Assert.Equal(12, Assert.Single(evidence.Areas).RespondentCount);
        var frequency = problem.Criteria.Single(c => c.Criterion == Criterion.Frequency);
        Assert.Equal(3, frequency.Proposed);
        Assert.Contains("12 av 27", frequency.ProposedFrom, StringComparison.Ordinal);
        Assert.Equal(3, problem.Criteria.Single(c => c.Criterion == Criterion.Concentration).Proposed);
        Assert.Equal(1, problem.Criteria.Single(c => c.Criterion == Criterion.AffectsMany).Proposed);
        Assert.Null(problem.Criteria.Single(c => c.Criterion == Criterion.Trend).Proposed);
        Assert.Null(problem.Criteria.Single(c => c.Criterion == Criterion.Seriousness).Proposed);
    }

    [Fact]
    public async Task Create_MarksWhatFewSpeakOfButIsGrave()
    {
        var problems = await ProblemsAsync(await CreateAsync("bild"));

        Assert.Equal(["close_relations"], problems.Where(p => p.IsRareButSerious).Select(p => p.ThemeKey));
    }

    [Fact]
    public async Task Create_CountsARespondentOnce_HoweverManyStatements()
    {
        var round = await _database.AddOpenRoundAsync("dialog-en-ropar");
        await _database.AnswerAsync("noise+traffic: allt", round: "dialog-en-ropar");
        var run = await _database.AddDoneRunAsync(round);

        var problems = await ProblemsAsync(await CreateAsync("bild", run));

        Assert.All(problems, p => Assert.Equal(1, p.DialogueRespondents));
    }

    [Fact]
    public async Task Create_FromResidentsAndStaff_ProposesDeviationFromTheirRanks()
    {
        var staffRound = await _database.AddOpenRoundAsync("medarbetare", DialogueRoundKind.Staff);
        for (var i = 0; i < 3; i++)
        {
            await _database.AnswerAsync("traffic: fort", round: "medarbetare", actor: DialogueDatabase.Staff(Role.Respondent));
        }

        var staffRun = await _database.AddDoneRunAsync(staffRound);

        var problem = (await ProblemsAsync(await CreateAsync("bild", _run, staffRun))).Single(p => p.ThemeKey == "traffic");

        Assert.Equal(2, problem.Evidence.Count);
        Assert.Equal("plats 2 bland boende, plats 1 bland medarbetare", problem.Criteria.Single(c => c.Criterion == Criterion.Deviation).ProposedFrom);
    }

    [Fact]
    public async Task Create_OfARunThatIsNotDone_OfTwoRunsOfOneRound_OrWithATakenSlug_IsRefused()
    {
        var queued = await _database.Get<AnalyzeDialogueRound>().ExecuteAsync(_round.Id, null, Analyst, default);
        var second = await _database.AddDoneRunAsync(_round);
        await CreateAsync("bild");

        Assert.Equal("analysisRunIds", (await Assert.ThrowsAsync<InvalidInputException>(() => CreateAsync("annan", queued))).Field);
        Assert.Equal("analysisRunIds", (await Assert.ThrowsAsync<InvalidInputException>(() => CreateAsync("annan", _run, second))).Field);
        Assert.Equal("slug", (await Assert.ThrowsAsync<InvalidInputException>(() => CreateAsync("bild"))).Field);
    }

    [Fact]
    public async Task Publish_BeforeItIsWeighed_IsRefused_AndAfterwardsFreezesItsRuns()
    {
        var picture = await CreateAsync("bild");
        var publish = _database.Get<PublishProblemPicture>();
        var refusal = await Assert.ThrowsAsync<PictureNotWeighedException>(() => publish.ExecuteAsync(picture.Id, null, Analyst, default));
        await WeighAsync(picture);

        var published = await publish.ExecuteAsync(picture.Id, "Kort sagt", Analyst, default);

        Assert.Equal(3, refusal.Problems.Count);
        Assert.Equal((ProblemPictureState.Published, "Kort sagt", new DateOnly(2026, 3, 2)), (published.State, published.Summary, published.PublishedOn));
        await using var db = _database.Open();
        Assert.True((await db.Set<AnalysisRun>().SingleAsync(r => r.Id == _run.Id)).IsFrozen);
    }

    [Fact]
    public async Task Publish_TakesThePlaceOfWhatIsPublishedThen_AlsoOfAPictureBegunLater()
    {
        var (first, second) = (await CreateAsync("forsta"), await CreateAsync("andra"));
        await PublishAsync(second);

        await PublishAsync(first);

        await using var db = _database.Open();
        var pictures = await db.Set<ProblemPicture>().ToDictionaryAsync(p => p.Slug);
        Assert.Equal(ProblemPictureState.Superseded, pictures["andra"].State);
        Assert.Equal((ProblemPictureState.Published, second.Id), (pictures["forsta"].State, pictures["forsta"].SupersedesId));
    }

    [Fact]
    public async Task Create_AfterAnEarlierPicture_ProposesTheTrend()
    {
        await PublishAsync(await CreateAsync("forsta"));
        var later = await _database.AddOpenRoundAsync("dialog-senare");
        await AnswerAsync("traffic: fort", 20, null, "dialog-senare");
        await AnswerAsync("close_relations: slår", 1, null, "dialog-senare");

        var problems = await ProblemsAsync(await CreateAsync("andra", await _database.AddDoneRunAsync(later)));

        var traffic = problems.Single(p => p.ThemeKey == "traffic").Criteria.Single(c => c.Criterion == Criterion.Trend);
        Assert.Equal(3, traffic.Proposed);
        Assert.Matches(@"^22\s% av de svarande i Lokal problembild, 95\s% nu; säker skillnad$", traffic.ProposedFrom);
        Assert.StartsWith("färre än 5 av", problems.Single(p => p.ThemeKey == "close_relations").Criteria.Single(c => c.Criterion == Criterion.Trend).ProposedFrom, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ScoreAndEvidence_OnAPublishedPicture_AreRefused()
    {
        var picture = await CreateAsync("bild");
        await PublishAsync(picture);
        var problem = (await ProblemsAsync(picture))[0];

        await Assert.ThrowsAsync<IllegalTransitionException>(() =>
            _database.Get<ScoreProblem>().ExecuteAsync(problem.Id, [new CriterionScore(Criterion.Seriousness, 3, "Motiv")], Analyst, default));
        await Assert.ThrowsAsync<IllegalTransitionException>(() =>
            _database.Get<AddEvidence>().ExecuteAsync(new AddEvidenceCommand(problem.Id, EvidenceSource.ReportedCrime, "Anmälningar", 3, null, null), Analyst, default));
    }

    [Fact]
    public async Task AddEvidence_ToADraft_IsReadBackAmongTheSources()
    {
        var picture = await CreateAsync("bild");
        var problem = (await ProblemsAsync(picture))[0];

        await _database.Get<AddEvidence>().ExecuteAsync(
            new AddEvidenceCommand(problem.Id, EvidenceSource.ReportedCrime, "Anmälda brott", 17, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)), Analyst, default);

        var evidence = (await _database.Get<PictureReads>().EvidenceOfAsync([problem.Id], Analyst, default))[problem.Id].ToList();
        Assert.Equal([EvidenceSource.ResidentDialogue, EvidenceSource.ReportedCrime], evidence.Select(e => e.Source));
        Assert.Equal(17, evidence[1].RespondentCount.Value);
        var sources = (await _database.Get<PictureReads>().SourcesOfAsync([picture.Id], Analyst, default))[picture.Id];
        Assert.Equal(["Medborgardialog 2026", "Anmälda brott"], sources.Sources.Select(s => s.Label));
    }

    [Fact]
    public async Task Score_ByAnEditor_KeepsWhoWhenAndWhy_AndRanksAnew()
    {
        var picture = await CreateAsync("bild");
        var last = (await ProblemsAsync(picture)).MaxBy(p => p.Rank)!;

        await _database.Get<ScoreProblem>().ExecuteAsync(
            last.Id, [.. Enum.GetValues<Criterion>().Select(c => new CriterionScore(c, 3, "Barn far illa"))], DialogueDatabase.Staff(Role.Editor), default);

        var problem = (await ProblemsAsync(picture)).Single(p => p.Id == last.Id);
        Assert.Equal((1, 3.0), (problem.Rank, problem.Score));
        Assert.All(problem.Criteria, c => Assert.Equal(("Exempel Exempelsson", new DateOnly(2026, 3, 2), "Barn far illa"), (c.ScoredBy, c.ScoredOn!.Value, c.Motive)));
    }

    [Fact]
    public async Task UseCases_ByThoseWithoutTheRole_AreForbidden()
    {
        var picture = await CreateAsync("bild");
        var problem = (await ProblemsAsync(picture))[0];

        foreach (var role in (Role[])[Role.Approver, Role.Administrator, Role.Auditor])
        {
            var actor = DialogueDatabase.Staff(role);
            await Assert.ThrowsAsync<ForbiddenException>(() => _database.Get<CreateProblemPicture>().ExecuteAsync(new CreateProblemPictureCommand("0582", "annan", "T", [_run.Id], null), actor, default));
            await Assert.ThrowsAsync<ForbiddenException>(() => _database.Get<ScoreProblem>().ExecuteAsync(problem.Id, [new CriterionScore(Criterion.Trend, 1, "M")], actor, default));
        }

        await Assert.ThrowsAsync<ForbiddenException>(() => _database.Get<PublishProblemPicture>().ExecuteAsync(picture.Id, null, DialogueDatabase.Staff(Role.Auditor), default));
        var neighbour = new Actor("Granne", "0581", new HashSet<Role> { Role.Approver });
        await Assert.ThrowsAsync<NotFoundException>(() => _database.Get<PublishProblemPicture>().ExecuteAsync(picture.Id, null, neighbour, default));
    }

    [Fact]
    public async Task Reads_OfADraft_AreForTheMunicipalitysStaffAlone()
    {
        var picture = await CreateAsync("bild");
        var reads = _database.Get<PictureReads>();
        var neighbour = new Actor("Granne", "0581", new HashSet<Role> { Role.Analyst });

        Assert.Single((await reads.PicturesAsync("0582", new PageRequest(), Analyst, default)).Items);
        foreach (var actor in (Actor[])[Actor.Anonymous, neighbour])
        {
            Assert.Empty((await reads.PicturesAsync(null, new PageRequest(), actor, default)).Items);
            Assert.Empty(await reads.ProblemsOfAsync([picture.Id], actor, default));
        }
    }

    [Fact]
    public async Task Total_BesideASmallRound_IsHiddenInPublic_SinceItWouldTellTheRoundsNumber()
    {
        var staffRound = await _database.AddOpenRoundAsync("medarbetare", DialogueRoundKind.Staff);
        await _database.AnswerAsync("traffic: fort", round: "medarbetare", actor: DialogueDatabase.Staff(Role.Respondent));
        var picture = await CreateAsync("bild", _run, await _database.AddDoneRunAsync(staffRound));
        await PublishAsync(picture);
        var reads = _database.Get<PictureReads>();

        var open = (await reads.SourcesOfAsync([picture.Id], Actor.Anonymous, default))[picture.Id];
        var staff = (await reads.SourcesOfAsync([picture.Id], Analyst, default))[picture.Id];

        Assert.Equal(Count.Hidden(SuppressionReason.Complementary), open.RespondentCount);
        Assert.Equal([Count.Of(27), Count.Hidden(SuppressionReason.TooFew)], open.Sources.Select(s => s.RespondentCount));
        Assert.Equal((Count.Of(28), Count.Of(1)), (staff.RespondentCount, staff.Sources[1].RespondentCount));
    }

    [Fact]
    public async Task Quotes_AreShown_OnceApproved_AndOnlyBehindTenRespondents()
    {
        var picture = await CreateAsync("bild");
        var problems = (await ProblemsAsync(picture)).ToDictionary(p => p.ThemeKey);
        var ids = problems.Values.Select(p => p.Id).ToList();
        var reads = _database.Get<PictureReads>();
        var before = await reads.QuotesOfAsync(ids, Analyst, default);
        var statements = await _database.StatementsAsync(_run, "lighting");
        await _database.Get<ReviewQuote>().ExecuteAsync(statements[0].Id, false, null, Analyst, default);
        var rejected = await reads.QuotesOfAsync(ids, Analyst, default);
        await _database.Get<ReviewQuote>().ExecuteAsync(statements[1].Id, true, null, Analyst, default);
        await _database.Get<ReviewQuote>().ExecuteAsync((await _database.StatementsAsync(_run, "traffic"))[0].Id, true, null, Analyst, default);

        var after = await reads.QuotesOfAsync(ids, Analyst, default);

        Assert.Equal("NOT_REVIEWED", before[problems["lighting"].Id].Withheld);
        Assert.Equal("NONE_APPROVED", rejected[problems["lighting"].Id].Withheld);
        Assert.Equal((null, "lighting: mörkt"), (after[problems["lighting"].Id].Withheld, Assert.Single(after[problems["lighting"].Id].Quotes)));
        Assert.Equal(("TOO_FEW", 0), (after[problems["traffic"].Id].Withheld, after[problems["traffic"].Id].Quotes.Count));
    }

    [Fact]
    public async Task Database_RefusesToChangeWhatAPublishedPictureHolds_ButTakesDecisions()
    {
        var picture = await CreateAsync("bild");
        await PublishAsync(picture);

        await RefusedAsync(db => db.Set<Problem>().First(p => p.PictureId == picture.Id).Describe("Ny text"));
        await RefusedAsync(db => db.Set<Problem>().Include(p => p.Criteria).First(p => p.PictureId == picture.Id).SetValue(Criterion.Trend, 0, "Efteråt", "Anna", default));
        await RefusedAsync(db => db.Remove(db.Set<EvidenceItem>().First()));
        await RefusedAsync(db => db.Remove(db.Set<EvidenceArea>().First()));
        await RefusedAsync(db => db.Remove(db.Set<PictureRun>().First()));
        await RefusedAsync(db => db.Add(Problem.Propose(ProblemId.From(_database.Ids.NewId()), picture.Id, "ny", "Ny", false)));
        await RefusedAsync(db => db.Entry(db.Set<ProblemPicture>().First(p => p.Id == picture.Id)).Property(p => p.Title).CurrentValue = "Annan");
        await RefusedAsync(db => db.Entry(db.Set<ProblemPicture>().First(p => p.Id == picture.Id)).Property(p => p.State).CurrentValue = ProblemPictureState.Draft);

        await using var open = _database.Open();
        var (loaded, problem) = (await open.Set<ProblemPicture>().FirstAsync(p => p.Id == picture.Id), await open.Set<Problem>().FirstAsync(p => p.PictureId == picture.Id));
        problem.LeaveOut(loaded, ProblemState.UnderWay, "Fältgruppen arbetar med det", null, null, new DateOnly(2026, 3, 2));
        Assert.Equal(1, await open.SaveChangesAsync());
    }

    private async Task RefusedAsync(Action<DbContext> change)
    {
        await using var db = _database.Open();
        change(db);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }

    private async Task AnswerAsync(string text, int times, string? area, string round = "dialog-2026")
    {
        for (var i = 0; i < times; i++)
        {
            await _database.AnswerAsync(text, area, round: round);
        }
    }

    private Task<ProblemPicture> CreateAsync(string slug, params AnalysisRun[] runs) => _database.Get<CreateProblemPicture>().ExecuteAsync(
        new CreateProblemPictureCommand("0582", slug, "Lokal problembild", [.. (runs.Length == 0 ? [_run] : runs).Select(r => r.Id)], null), Analyst, default);

    private async Task WeighAsync(ProblemPicture picture)
    {
        foreach (var problem in await ProblemsAsync(picture))
        {
            await _database.Get<ScoreProblem>().ExecuteAsync(problem.Id, [.. PriorityCriterion.SetByPeople.Select(c => new CriterionScore(c, 2, "Bedömt i gruppen"))], Analyst, default);
        }
    }

    private async Task PublishAsync(ProblemPicture picture)
    {
        await WeighAsync(picture);
        await _database.Get<PublishProblemPicture>().ExecuteAsync(picture.Id, null, Analyst, default);
    }

    private async Task<List<Problem>> ProblemsAsync(ProblemPicture picture)
    {
        await using var db = _database.Open();
        return await db.Set<Problem>().AsNoTracking().AsSplitQuery().Include(p => p.Criteria).Include(p => p.Evidence).ThenInclude(e => e.Areas).Where(p => p.PictureId == picture.Id).ToListAsync();
    }
}
