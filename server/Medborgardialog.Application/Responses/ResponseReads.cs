using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Responses;

/// <summary>
/// Reads responses, in the order of their random identifiers. Single responses are for analysts, administrators and auditors of the municipality;
/// everybody else gets numbers, hidden where few people stand behind them.
/// </summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="direct">Runs the busiest reads.</param>
public sealed class ResponseReads(IDbContextFactory<DialogueDbContext> contexts, DirectReads direct)
{
    private static readonly DirectQuery<Municipality> OfRound = new("m", "SELECT {m} FROM dialogue_round r JOIN municipality m ON m.id = r.municipality_id WHERE r.id = @round", "round");
    private static readonly DirectQuery<SurveyResponse> After = new(
        "r", "SELECT {r} FROM survey_response r WHERE r.dialogue_round_id = @round AND r.id > @key ORDER BY r.id LIMIT @count", "round", "key", "count");
    private static readonly DirectQuery<SurveyResponse> Before = new(
        "r", "SELECT {r} FROM survey_response r WHERE r.dialogue_round_id = @round AND r.id < @key ORDER BY r.id DESC LIMIT @count", "round", "key", "count");
    private static readonly DirectQuery<Answer> AnswersOf = new(
        "a", "SELECT {a} FROM {keys} k JOIN answer a ON a.survey_response_id = k.value")
    {
        Order = static (a, b) => a.QuestionId.Value.CompareTo(b.QuestionId.Value),
    };


    /// <summary>How many responses each round has: the number for the municipality's staff, suppressed when small for everybody else.</summary>
    /// <param name="rounds">The rounds, already visible to whoever asks.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<DialogueRoundId, Count>> CountsAsync(IReadOnlyCollection<DialogueRoundId> rounds, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var counted = await db.Set<DialogueRound>().AsNoTracking().Where(r => rounds.Contains(r.Id))
            .Select(r => new
            {
                r.Id,
                Code = db.Set<Municipality>().Where(m => m.Id == r.MunicipalityId).Select(m => m.Code).First(),
                Responses = db.Set<SurveyResponse>().Count(s => s.RoundId == r.Id),
            })
            .ToListAsync(cancellationToken);
        return counted.ToDictionary(r => r.Id, r => actor.IsStaffOf(r.Code) ? Count.Of(r.Responses) : SmallCounts.Public(r.Responses));
    }

    /// <summary>A round's responses with their answers.</summary>
    /// <param name="roundId">The round.</param>
    /// <param name="page">What part.</param>
    /// <param name="actor">An analyst, administrator or auditor of its municipality.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotFoundException">There is no such round.</exception>
    /// <exception cref="ForbiddenException">The actor is none of them.</exception>
    public async Task<Page<SurveyResponse>> ResponsesAsync(DialogueRoundId roundId, PageRequest page, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(actor);
        var municipality = await direct.FirstAsync(OfRound, [roundId.Value], cancellationToken) ?? throw new NotFoundException(nameof(DialogueRound), roundId.Value.ToString("N"));
        actor.Demand(municipality.Code, "read responses", Role.Analyst, Role.Administrator, Role.Auditor);
        var key = page.Key is not null ? Paging.ReadId(page.Key) : page.Backward ? Guid.AllBitsSet : Guid.Empty;
        var responses = await direct.ListAsync(page.Backward ? Before : After, null, [roundId.Value, key, page.CountToRead()], cancellationToken);
        var answers = await direct.ListAsync(AnswersOf, responses.Select(r => r.Id.Value), [], cancellationToken);
        direct.Attach(responses, r => r.Id, answers, a => a.ResponseId);
        return page.Cut(responses, r => Paging.Key(r.Id.Value));
    }

    /// <summary>Responses by identifier with their answers; those that the actor may not read are left out.</summary>
    /// <param name="ids">The identifiers.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<SurveyResponseId, SurveyResponse>> ResponsesAsync(
        IReadOnlyCollection<SurveyResponseId> ids, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var own = OwnCode(actor, Role.Analyst, Role.Administrator, Role.Auditor);
        return await db.Set<SurveyResponse>().AsNoTracking().Include(r => r.Answers)
            .Where(r => ids.Contains(r.Id) && (own == "*" || db.Set<Municipality>().Any(m => m.Id == r.MunicipalityId && m.Code == own)))
            .ToDictionaryAsync(r => r.Id, cancellationToken);
    }

    /// <summary>Acute notices of the actor's municipality, the newest first.</summary>
    /// <param name="page">What part.</param>
    /// <param name="actor">An analyst or administrator.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ForbiddenException">The actor is neither.</exception>
    public async Task<Page<AcuteNotice>> AcuteNoticesAsync(PageRequest page, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(actor);
        var own = OwnCode(actor, Role.Analyst, Role.Administrator) ?? throw new ForbiddenException("read acute notices");
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var notices = db.Set<AcuteNotice>().AsNoTracking().Where(n => own == "*" || db.Set<Municipality>().Any(m => m.Id == n.MunicipalityId && m.Code == own));
        var (day, id) = page.Key is null ? default : Paging.ReadDayAndId(page.Key);
        var key = AcuteNoticeId.From(id);
        var all = page.Key is null;
        return await page.ReadAsync(
            () => notices.Where(n => all || n.RaisedOn < day || (n.RaisedOn == day && n.Id.CompareTo(key) > 0)).OrderByDescending(n => n.RaisedOn).ThenBy(n => n.Id),
            () => notices.Where(n => all || n.RaisedOn > day || (n.RaisedOn == day && n.Id.CompareTo(key) < 0)).OrderBy(n => n.RaisedOn).ThenByDescending(n => n.Id),
            n => Paging.Key(n.RaisedOn, n.Id.Value),
            cancellationToken);
    }

    /// <summary>Acute notices by identifier; those that the actor may not read are left out.</summary>
    /// <param name="ids">The identifiers.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<AcuteNoticeId, AcuteNotice>> AcuteNoticesAsync(IReadOnlyCollection<AcuteNoticeId> ids, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var own = OwnCode(actor, Role.Analyst, Role.Administrator);
        return await db.Set<AcuteNotice>().AsNoTracking()
            .Where(n => ids.Contains(n.Id) && (own == "*" || db.Set<Municipality>().Any(m => m.Id == n.MunicipalityId && m.Code == own)))
            .ToDictionaryAsync(n => n.Id, cancellationToken);
    }

    // "*" stands for every municipality (the product itself), null for none.
    private static string? OwnCode(Actor actor, params ReadOnlySpan<Role> anyOf) =>
        actor.IsSystem ? "*" : actor.Municipality is { } own && actor.Holds(own, anyOf) ? own : null;
}
