using Medborgardialog.Application.FocusAreas;
using Medborgardialog.Application.Promises;
using Medborgardialog.Application.Responses;
using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.FollowUps;

/// <summary>
/// Follows an answer to what came of it, for whoever holds its receipt. Only what is published is shown: no draft picture, promise or follow-up.
/// The analysis it goes by is the one behind the round's newest published picture, or else the newest that is done.
/// </summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="receipts">Leads receipts to their responses.</param>
/// <param name="focusAreas">Reads focus areas.</param>
/// <param name="promises">Reads promises.</param>
/// <param name="followUps">Reads follow-ups.</param>
public sealed class TraceReceipt(
    IDbContextFactory<DialogueDbContext> contexts, Receipts receipts, FocusAreaReads focusAreas, PromiseReads promises, FollowUpReads followUps)
{
    /// <summary>What came of the answer; null when there is no such receipt, mistyped ones included.</summary>
    /// <param name="receipt">As the resident typed it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Trace?> ExecuteAsync(string receipt, CancellationToken cancellationToken)
    {
        SurveyResponseId? responseId;
        try
        {
            responseId = await receipts.FindAsync(receipt, cancellationToken);
        }
        catch (InvalidInputException)
        {
            // A mistyped receipt is none: who asks is told the same either way.
            return null;
        }

        if (responseId is null)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var response = await db.Set<SurveyResponse>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == responseId, cancellationToken);
        if (response is null)
        {
            return null;
        }

        var (run, picture) = await RunBehindAsync(db, response.RoundId, cancellationToken);
        if (run is null)
        {
            return new Trace(response.RoundId, response.SubmittedOn, TraceStage.Received, []);
        }

        var statements = await StatementsAsync(db, run.Value, response.Id, cancellationToken);
        var problems = picture is null
            ? []
            : await db.Set<Problem>().AsNoTracking().Where(p => p.PictureId == picture).ToDictionaryAsync(p => p.ThemeKey, p => p.Id, cancellationToken);
        return await FollowAsync(response, statements, problems, hasPicture: picture is not null, cancellationToken);
    }

    private async Task<Trace> FollowAsync(
        SurveyResponse response, List<SaidUnderTheme> statements, Dictionary<string, ProblemId> problems, bool hasPicture, CancellationToken cancellationToken)
    {
        var found = problems.Where(p => statements.Exists(s => s.Key == p.Key)).Select(p => p.Value).ToList();
        var areasByProblem = await focusAreas.ByProblemsAsync(found, cancellationToken);
        var areaIds = areasByProblem.SelectMany(g => g).Select(f => f.Id).Distinct().ToList();
        var promisesByArea = await promises.ByFocusAreasAsync(areaIds, Actor.Anonymous, cancellationToken);
        var promiseIds = promisesByArea.SelectMany(g => g).Select(p => p.Id).Distinct().ToList();
        var followUpsByPromise = await followUps.ByPromisesAsync(promiseIds, Actor.Anonymous, cancellationToken);

        var traced = new List<TracedStatement>();
        foreach (var statement in statements)
        {
            ProblemId? problem = statement.Key is not null && problems.TryGetValue(statement.Key, out var id) ? id : null;
            List<FocusArea> areas = problem is null ? [] : [.. areasByProblem[problem.Value]];
            List<CitizenPromise> promised = [.. areas.SelectMany(a => promisesByArea[a.Id]).DistinctBy(p => p.Id).OrderByDescending(p => p.Period.Start).ThenBy(p => p.Id.Value)];
            List<FollowUpView> reported = [.. promised.SelectMany(p => followUpsByPromise[p.Id]).Where(v => v.Status == FollowUpStatus.Published)];
            traced.Add(new TracedStatement(statement.Text, statement.Label, problem, areas, promised, reported));
        }

        var stage = traced.Exists(t => t.FollowUps.Count > 0) ? TraceStage.FollowedUp
            : traced.Exists(t => t.Promises.Count > 0) ? TraceStage.Promised
            : hasPicture ? TraceStage.Picture
            : TraceStage.Analysed;
        return new Trace(response.RoundId, response.SubmittedOn, stage, traced);
    }

    private static async Task<(AnalysisRunId? Run, ProblemPictureId? Picture)> RunBehindAsync(DialogueDbContext db, DialogueRoundId round, CancellationToken cancellationToken)
    {
        var published = await (
            from picture in db.Set<ProblemPicture>().AsNoTracking()
            join drawn in db.Set<PictureRun>().AsNoTracking() on picture.Id equals drawn.PictureId
            where drawn.RoundId == round && picture.State != ProblemPictureState.Draft
            orderby picture.Version descending, drawn.FinishedOn descending, drawn.Position descending
            select new { drawn.RunId, PictureId = picture.Id }).FirstOrDefaultAsync(cancellationToken);
        if (published is not null)
        {
            return (published.RunId, published.PictureId);
        }

        var newest = await db.Set<AnalysisRun>().AsNoTracking().Where(r => r.RoundId == round && r.State == AnalysisRunState.Done)
            .OrderByDescending(r => r.FinishedAt).Select(r => (AnalysisRunId?)r.Id).FirstOrDefaultAsync(cancellationToken);
        return (newest, null);
    }

    // In the order in which they were said, each with its main theme; what no theme could be given for goes without.
    private static async Task<List<SaidUnderTheme>> StatementsAsync(DialogueDbContext db, AnalysisRunId run, SurveyResponseId response, CancellationToken cancellationToken) => await (
        from statement in db.Set<Statement>().AsNoTracking()
        where statement.RunId == run && statement.ResponseId == response
        let theme = (
            from membership in db.Set<StatementTheme>()
            join named in db.Set<Theme>() on membership.ThemeId equals named.Id
            where membership.StatementId == statement.Id && membership.Position == 0 && named.Kind != ThemeKind.Unknown && named.Kind != ThemeKind.None
            select named).FirstOrDefault()
        orderby statement.QuestionId, statement.Start
        select new SaidUnderTheme(statement.Text, theme == null ? null : theme.Key, theme == null ? null : theme.Label)).ToListAsync(cancellationToken);

    private sealed record SaidUnderTheme(string Text, string? Key, string? Label);
}
