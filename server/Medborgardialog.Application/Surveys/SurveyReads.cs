using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Surveys;

/// <summary>Reads rounds and surveys. Drafts are seen by the municipality's staff alone; everybody else meets a round that does not exist.</summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="direct">Runs the busiest reads.</param>
public sealed class SurveyReads(IDbContextFactory<DialogueDbContext> contexts, DirectReads direct)
{
    private static readonly DirectQuery<DialogueRound> BySlug = new("r", """
        SELECT {r} FROM dialogue_round r
        WHERE r.slug = @slug AND (@everything OR r.state <> 'Draft' OR r.municipality_id = (SELECT id FROM municipality WHERE code = @code))
        """, "slug", "everything", "code");

    /// <summary>Rounds, the newest first.</summary>
    /// <param name="municipality">Only this municipality's (code); null for all.</param>
    /// <param name="state">Only in this state; null for all.</param>
    /// <param name="page">What part.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Page<DialogueRound>> RoundsAsync(string? municipality, DialogueRoundState? state, PageRequest page, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rounds = Visible(db, actor);
        if (municipality is not null)
        {
            rounds = rounds.Where(r => db.Set<Municipality>().Any(m => m.Id == r.MunicipalityId && m.Code == municipality));
        }

        if (state is { } only)
        {
            rounds = rounds.Where(r => r.State == only);
        }

        var (day, id) = page.Key is null ? default : Paging.ReadDayAndId(page.Key);
        var key = DialogueRoundId.From(id);
        var all = page.Key is null;
        return await page.ReadAsync(
            () => rounds.Where(r => all || r.OpensOn < day || (r.OpensOn == day && r.Id.CompareTo(key) > 0)).OrderByDescending(r => r.OpensOn).ThenBy(r => r.Id),
            () => rounds.Where(r => all || r.OpensOn > day || (r.OpensOn == day && r.Id.CompareTo(key) < 0)).OrderBy(r => r.OpensOn).ThenByDescending(r => r.Id),
            r => Paging.Key(r.OpensOn, r.Id.Value),
            cancellationToken);
    }

    /// <summary>The round with a slug; null when there is none that the actor may see.</summary>
    /// <param name="slug">Its name in addresses.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<DialogueRound?> RoundAsync(string slug, Actor actor, CancellationToken cancellationToken)
    {
        var sight = StaffSight.Of(actor);
        return await direct.FirstAsync(BySlug, [slug, sight.Everything, sight.Code], cancellationToken);
    }

    /// <summary>Rounds by identifier; those that the actor may not see are left out.</summary>
    /// <param name="ids">The identifiers.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<DialogueRoundId, DialogueRound>> RoundsAsync(IReadOnlyCollection<DialogueRoundId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Visible(db, actor).Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
    }

    /// <summary>Public rounds by municipality, the newest first.</summary>
    /// <param name="ids">The municipalities.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<MunicipalityId, DialogueRound>> PublicRoundsOfAsync(IReadOnlyCollection<MunicipalityId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rounds = await Visible(db, Actor.Anonymous).Where(r => ids.Contains(r.MunicipalityId))
            .OrderByDescending(r => r.OpensOn).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        return rounds.ToLookup(r => r.MunicipalityId);
    }

    /// <summary>The newest version of each round's survey, with its questions in order; rounds without one are left out.</summary>
    /// <param name="ids">The rounds, already visible to whoever asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<DialogueRoundId, Survey>> NewestSurveysAsync(IReadOnlyCollection<DialogueRoundId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var surveys = db.Set<Survey>();
        var newest = await Surveys(db)
            .Where(s => ids.Contains(s.RoundId) && !surveys.Any(later => later.RoundId == s.RoundId && later.Version > s.Version))
            .ToListAsync(cancellationToken);
        return newest.ToDictionary(s => s.RoundId);
    }

    /// <summary>Surveys by identifier; those of rounds that the actor may not see are left out.</summary>
    /// <param name="ids">The identifiers.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<SurveyId, Survey>> SurveysAsync(IReadOnlyCollection<SurveyId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = Visible(db, actor);
        return await Surveys(db).Where(s => ids.Contains(s.Id) && visible.Any(r => r.Id == s.RoundId)).ToDictionaryAsync(s => s.Id, cancellationToken);
    }

    /// <summary>Questions by identifier; those of rounds that the actor may not see are left out.</summary>
    /// <param name="ids">The identifiers.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<QuestionId, Question>> QuestionsAsync(IReadOnlyCollection<QuestionId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = Visible(db, actor);
        return await db.Set<Question>().AsNoTracking()
            .Where(q => ids.Contains(q.Id) && db.Set<Survey>().Any(s => s.Id == q.SurveyId && visible.Any(r => r.Id == s.RoundId)))
            .ToDictionaryAsync(q => q.Id, cancellationToken);
    }

    private static IQueryable<Survey> Surveys(DialogueDbContext db) => db.Set<Survey>().AsNoTracking().Include(s => s.Questions.OrderBy(q => q.Position));

    private static IQueryable<DialogueRound> Visible(DialogueDbContext db, Actor actor)
    {
        var rounds = db.Set<DialogueRound>().AsNoTracking();
        if (actor.IsSystem)
        {
            return rounds;
        }

        if (actor.Municipality is not { } own || !actor.IsStaffOf(own))
        {
            return rounds.Where(r => r.State != DialogueRoundState.Draft);
        }

        return rounds.Where(r => r.State != DialogueRoundState.Draft || db.Set<Municipality>().Any(m => m.Id == r.MunicipalityId && m.Code == own));
    }
}
