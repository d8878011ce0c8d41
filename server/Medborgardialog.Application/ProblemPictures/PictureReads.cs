using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>Reads pictures and what is behind them. The public sees what is published; staff of the municipality see drafts and all numbers.</summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="direct">Runs the busiest reads.</param>
/// <param name="analysis">Reads statements.</param>
public sealed class PictureReads(IDbContextFactory<DialogueDbContext> contexts, DirectReads direct, AnalysisReads analysis)
{
    // What Visible says below, of the picture v.
    private const string Seen = "(@everything OR v.state <> 'Draft' OR v.municipality_id = (SELECT id FROM municipality WHERE code = @code))";

    private static readonly DirectQuery<ProblemPicture> PicturesById = new("v", $"SELECT {{v}} FROM problem_picture v WHERE v.id IN {{keys}} AND {Seen}", "everything", "code");
    private static readonly DirectQuery<PictureRun> RunsOfPictures = new("r", "SELECT r.problem_picture_id, {r} FROM picture_run r WHERE r.problem_picture_id IN {keys}")
    {
        Order = static (a, b) => a.Position.CompareTo(b.Position),
    };

    private static readonly DirectQuery<Problem> ProblemsOfPictures = new(
        "p", $"SELECT {{p}} FROM problem p JOIN problem_picture v ON v.id = p.problem_picture_id WHERE v.id IN {{keys}} AND {Seen}", "everything", "code")
    {
        Order = static (a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : a.Id.Value.CompareTo(b.Id.Value),
    };

    private static readonly DirectQuery<Problem> ProblemsById = new(
        "p", $"SELECT {{p}} FROM problem p JOIN problem_picture v ON v.id = p.problem_picture_id WHERE p.id IN {{keys}} AND {Seen}", "everything", "code");

    /// <summary>A page of pictures, the newest version first.</summary>
    /// <exception cref="InvalidInputException">The key is none of this list.</exception>
    public async Task<Page<ProblemPicture>> PicturesAsync(string? municipality, PageRequest page, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var pictures = Visible(db, actor);
        if (municipality is not null)
        {
            pictures = pictures.Where(p => db.Set<Municipality>().Any(m => m.Id == p.MunicipalityId && m.Code == municipality));
        }

        // Slugs are unique and few per municipality; the newest picture has the highest version.
        var all = await pictures.Select(p => new { p.Id, p.Version, p.Slug }).ToListAsync(cancellationToken);
        var ordered = all.OrderByDescending(p => p.Version).ThenBy(p => p.Slug, StringComparer.Ordinal).ToList();
        var at = page.Key is null ? (page.Backward ? ordered.Count : -1) : ordered.FindIndex(p => p.Slug == page.Key);
        if (page.Key is not null && at < 0)
        {
            throw new InvalidInputException(page.Backward ? "before" : "after", "MALFORMED", "The cursor is not one of this list.");
        }

        var (from, to) = page.Backward ? (Math.Max(0, at - page.Size), at) : (at + 1, Math.Min(ordered.Count, at + 1 + page.Size));
        var ids = ordered.Skip(from).Take(to - from).Select(p => p.Id).ToList();
        var loaded = await pictures.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        return new Page<ProblemPicture>([.. ids.Select(id => loaded[id])], to < ordered.Count, from > 0, p => p.Slug, ordered.Count);
    }

    /// <summary>Pictures by id, without their runs.</summary>
    public async Task<IReadOnlyDictionary<ProblemPictureId, ProblemPicture>> PicturesAsync(IReadOnlyCollection<ProblemPictureId> ids, Actor actor, CancellationToken cancellationToken)
    {
        var found = await direct.ListAsync(PicturesById, ids.Select(p => p.Value), Sight(actor), cancellationToken);
        return found.ToDictionary(p => p.Id);
    }

    /// <summary>The runs that pictures are drawn from, in order; whoever may see a picture may see its runs.</summary>
    public Task<ILookup<ProblemPictureId, PictureRun>> RunsOfAsync(IReadOnlyCollection<ProblemPictureId> pictures, CancellationToken cancellationToken) =>
        direct.LookupAsync<ProblemPictureId, PictureRun>(RunsOfPictures, pictures.Select(p => p.Value), [], cancellationToken);

    /// <summary>Each municipality's pictures that the public may see, newest first.</summary>
    public async Task<ILookup<MunicipalityId, ProblemPicture>> PublicPicturesOfAsync(IReadOnlyCollection<MunicipalityId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var pictures = await Visible(db, Actor.Anonymous).Where(p => ids.Contains(p.MunicipalityId)).OrderByDescending(p => p.Version).ToListAsync(cancellationToken);
        return pictures.ToLookup(p => p.MunicipalityId);
    }

    /// <summary>The pictures drawn from each round, newest first.</summary>
    public async Task<ILookup<DialogueRoundId, ProblemPicture>> PicturesOfRoundsAsync(IReadOnlyCollection<DialogueRoundId> rounds, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var pictures = await Visible(db, actor).Where(p => p.Runs.Any(r => rounds.Contains(r.RoundId))).OrderByDescending(p => p.Version).ToListAsync(cancellationToken);
        return pictures.SelectMany(p => p.Runs.Select(r => (r.RoundId, Picture: p))).ToLookup(p => p.RoundId, p => p.Picture);
    }

    /// <summary>The picture that took each one's place.</summary>
    public async Task<IReadOnlyDictionary<ProblemPictureId, ProblemPicture>> SuccessorsAsync(IReadOnlyCollection<ProblemPictureId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var successors = await Visible(db, actor).Where(p => p.SupersedesId != null && ids.Contains(p.SupersedesId.Value) && p.State != ProblemPictureState.Draft)
            .OrderBy(p => p.Version).ToListAsync(cancellationToken);
        return successors.GroupBy(p => p.SupersedesId!.Value).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>Where each picture's knowledge comes from, with the numbers as the actor may see them.</summary>
    public async Task<IReadOnlyDictionary<ProblemPictureId, PictureSources>> SourcesOfAsync(IReadOnlyCollection<ProblemPictureId> ids, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var pictures = await Visible(db, actor).Where(p => ids.Contains(p.Id)).ToListAsync(cancellationToken);
        var roundIds = pictures.SelectMany(p => p.Runs).Select(r => r.RoundId).Distinct().ToList();
        var rounds = await db.Set<DialogueRound>().AsNoTracking().Where(r => roundIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
        var places = pictures.ConvertAll(p => p.MunicipalityId);
        var codes = await db.Set<Municipality>().Where(m => places.Contains(m.Id)).Select(m => new { m.Id, m.Code }).ToDictionaryAsync(m => m.Id, m => m.Code, cancellationToken);
        var visible = pictures.ConvertAll(p => p.Id);
        var own = await (
            from problem in db.Set<Problem>()
            join evidence in db.Set<EvidenceItem>() on problem.Id equals evidence.ProblemId
            where visible.Contains(problem.PictureId) && evidence.RoundId == null
            select new { problem.PictureId, Item = evidence }).AsNoTracking().ToListAsync(cancellationToken);
        return pictures.ToDictionary(p => p.Id, p =>
        {
            var isStaff = actor.IsStaffOf(codes[p.MunicipalityId]);
            Count Show(int respondents) => isStaff ? Count.Of(respondents) : SmallCounts.Public(respondents);
            var dialogues = p.Runs.OrderBy(r => r.Position).Select(r => new PictureSource(
                r.RoundKind == DialogueRoundKind.Resident ? EvidenceSource.ResidentDialogue : EvidenceSource.StaffDialogue, rounds[r.RoundId].Title, Show(r.RespondentCount),
                Period.Days(rounds[r.RoundId].OpensOn, rounds[r.RoundId].ClosesOn)));
            var others = own.Where(o => o.PictureId == p.Id).Select(o => new PictureSource(o.Item.Source, o.Item.Label, Count.Hidden(SuppressionReason.NotStatedInSource), o.Item.Period))
                .Distinct().OrderBy(s => s.Kind).ThenBy(s => s.Label, StringComparer.Ordinal);

            // Beside the other rounds' numbers, the total would tell the one that is hidden.
            var givesAway = p.Runs.Count > 1 && p.Runs.Any(r => Show(r.RespondentCount).Suppressed is not null);
            return new PictureSources(givesAway ? Count.Hidden(SuppressionReason.Complementary) : Show(p.RespondentCount), [.. dialogues, .. others]);
        });
    }

    /// <summary>Each picture's problems, highest rank first, without their criteria and evidence.</summary>
    public async Task<ILookup<ProblemPictureId, Problem>> ProblemsOfAsync(IReadOnlyCollection<ProblemPictureId> pictures, Actor actor, CancellationToken cancellationToken)
    {
        var problems = await direct.ListAsync(ProblemsOfPictures, pictures.Select(p => p.Value), Sight(actor), cancellationToken);
        return problems.ToLookup(p => p.PictureId);
    }

    /// <summary>Problems by id, without their criteria and evidence.</summary>
    public async Task<IReadOnlyDictionary<ProblemId, Problem>> ProblemsAsync(IReadOnlyCollection<ProblemId> ids, Actor actor, CancellationToken cancellationToken)
    {
        var problems = await direct.ListAsync(ProblemsById, ids.Select(p => p.Value), Sight(actor), cancellationToken);
        return problems.ToDictionary(p => p.Id);
    }

    /// <summary>The evidence behind each problem, as the actor may see it; dialogues first.</summary>
    public async Task<ILookup<ProblemId, EvidenceView>> EvidenceOfAsync(IReadOnlyCollection<ProblemId> problems, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = Visible(db, actor);
        var rows = await db.Set<EvidenceItem>().AsNoTracking().Include(e => e.Areas)
            .Where(e => problems.Contains(e.ProblemId) && db.Set<Problem>().Any(p => p.Id == e.ProblemId && visible.Any(v => v.Id == p.PictureId))).ToListAsync(cancellationToken);
        var isStaff = await StaffAsync(db, problems, actor, cancellationToken);
        return rows.OrderBy(e => e.Source).ThenBy(e => e.Label, StringComparer.Ordinal).ToLookup(e => e.ProblemId, e => EvidenceView.Of(e, isStaff.Contains(e.ProblemId)));
    }

    /// <summary>How each problem is weighed, as the actor may see it; in the criteria's order.</summary>
    public async Task<ILookup<ProblemId, CriterionView>> CriteriaOfAsync(IReadOnlyCollection<ProblemId> problems, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = Visible(db, actor);
        var loaded = await db.Set<Problem>().AsNoTracking().AsSplitQuery().Include(p => p.Criteria).Include(p => p.Evidence).ThenInclude(e => e.Areas)
            .Where(p => problems.Contains(p.Id) && visible.Any(v => v.Id == p.PictureId)).ToListAsync(cancellationToken);
        var isStaff = await StaffAsync(db, problems, actor, cancellationToken);
        return loaded.SelectMany(p => CriterionView.Of(p.Criteria, p.Evidence, isStaff.Contains(p.Id)).Select(c => (p.Id, View: c))).ToLookup(c => c.Id, c => c.View);
    }

    /// <summary>Which of the problems belong to the municipality whose staff the actor is.</summary>
    public async Task<IReadOnlySet<ProblemId>> ProblemsOfOwnAsync(IReadOnlyCollection<ProblemId> problems, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await StaffAsync(db, problems, actor, cancellationToken);
    }

    /// <summary>The approved quotes of each problem, or why there are none.</summary>
    public async Task<IReadOnlyDictionary<ProblemId, QuotesView>> QuotesOfAsync(IReadOnlyCollection<ProblemId> problems, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = Visible(db, actor);
        var loaded = await db.Set<Problem>().AsNoTracking().Include(p => p.Evidence).Where(p => problems.Contains(p.Id) && visible.Any(v => v.Id == p.PictureId)).ToListAsync(cancellationToken);
        var ids = loaded.ConvertAll(p => p.Id);
        var reviewed = await (
            from problem in db.Set<Problem>()
            join run in db.Set<PictureRun>() on problem.PictureId equals run.PictureId
            join theme in db.Set<Theme>() on new { run.RunId, Key = problem.ThemeKey } equals new { theme.RunId, theme.Key }
            join membership in db.Set<StatementTheme>() on theme.Id equals membership.ThemeId
            join quote in db.Set<QuoteReview>() on membership.StatementId equals quote.StatementId
            where ids.Contains(problem.Id) && membership.Position == 0
            select new { problem.Id, quote.State, quote.Text, membership.Confidence, quote.StatementId }).ToListAsync(cancellationToken);
        return loaded.ToDictionary(p => p.Id, p =>
        {
            var decisions = reviewed.Where(q => q.Id == p.Id).ToList();
            var approved = decisions.Where(q => q.State == QuoteReviewState.Approved).OrderByDescending(q => q.Confidence).ThenBy(q => q.StatementId.Value).Select(q => q.Text).Take(QuotesView.Most).ToList();
            return p.DialogueRespondents < QuotesView.MinimumRespondents ? new QuotesView([], "TOO_FEW")
                : decisions.Count == 0 ? new QuotesView([], "NOT_REVIEWED")
                : new QuotesView(approved, approved.Count == 0 ? "NONE_APPROVED" : null);
        });
    }

    /// <summary>A page of the statements behind a problem; staff of the municipality only.</summary>
    /// <exception cref="InvalidInputException">The key is none of this list.</exception>
    public async Task<Page<Statement>> StatementsOfAsync(ProblemId problem, StatementOrder order, PageRequest page, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var themes = await (
            from p in db.Set<Problem>()
            join run in db.Set<PictureRun>() on p.PictureId equals run.PictureId
            join theme in db.Set<Theme>() on new { run.RunId, Key = p.ThemeKey } equals new { theme.RunId, theme.Key }
            where p.Id == problem
            select theme.Id).ToListAsync(cancellationToken);
        return await analysis.StatementsOfAsync(themes, order, page, actor, cancellationToken);
    }

    private static async Task<HashSet<ProblemId>> StaffAsync(DialogueDbContext db, IReadOnlyCollection<ProblemId> problems, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.IsSystem)
        {
            return [.. problems];
        }

        if (actor.Municipality is not { } code || !actor.IsStaffOf(code))
        {
            return [];
        }

        var own = await (
            from problem in db.Set<Problem>()
            join picture in db.Set<ProblemPicture>() on problem.PictureId equals picture.Id
            join municipality in db.Set<Municipality>() on picture.MunicipalityId equals municipality.Id
            where problems.Contains(problem.Id) && municipality.Code == code
            select problem.Id).ToListAsync(cancellationToken);
        return [.. own];
    }

    private static object?[] Sight(Actor actor)
    {
        var sight = StaffSight.Of(actor);
        return [sight.Everything, sight.Code];
    }

    private static IQueryable<ProblemPicture> Visible(DialogueDbContext db, Actor actor)
    {
        var pictures = db.Set<ProblemPicture>().AsNoTracking().Include(p => p.Runs.OrderBy(r => r.Position));
        if (actor.IsSystem)
        {
            return pictures;
        }

        return actor.Municipality is { } code && actor.IsStaffOf(code)
            ? pictures.Where(p => p.State != ProblemPictureState.Draft || db.Set<Municipality>().Any(m => m.Id == p.MunicipalityId && m.Code == code))
            : pictures.Where(p => p.State != ProblemPictureState.Draft);
    }
}
