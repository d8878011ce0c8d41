using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>What one finished run found, as a picture needs it: each respondent counted once per theme.</summary>
/// <param name="Run">The run.</param>
/// <param name="Round">Its round.</param>
/// <param name="Themes">Its themes that hold statements about a problem, without the parts of others.</param>
/// <param name="Members">Who spoke of which theme, one entry per respondent and theme.</param>
internal sealed record DialogueFindings(AnalysisRun Run, DialogueRound Round, IReadOnlyList<Theme> Themes, ILookup<ThemeId, DialogueFindings.Member> Members)
{
    /// <summary>One respondent who spoke of a theme.</summary>
    /// <param name="Response">The response.</param>
    /// <param name="Area">The respondent's area.</param>
    /// <param name="IsSerious">True when something the respondent said about it needs a person at once.</param>
    internal sealed record Member(SurveyResponseId Response, AreaId? Area, bool IsSerious);

    /// <summary>Reads it.</summary>
    public static async Task<DialogueFindings> ReadAsync(DialogueDbContext db, AnalysisRun run, CancellationToken cancellationToken)
    {
        var round = await db.Set<DialogueRound>().AsNoTracking().FirstAsync(r => r.Id == run.RoundId, cancellationToken);
        // A part is shown inside its theme; it is no problem of its own beside it.
        var themes = await db.Set<Theme>().AsNoTracking()
            .Where(t => t.RunId == run.Id && t.ParentKey == null && t.RespondentCount > 0 && t.Kind != ThemeKind.Unknown && t.Kind != ThemeKind.None).ToListAsync(cancellationToken);
        var rows = await (
            from membership in db.Set<StatementTheme>()
            join statement in db.Set<Statement>() on membership.StatementId equals statement.Id
            where statement.RunId == run.Id
            select new { membership.ThemeId, statement.ResponseId, statement.AreaId, statement.Seriousness }).ToListAsync(cancellationToken);
        var members = rows
            .GroupBy(r => (r.ThemeId, r.ResponseId))
            .Select(g => (g.Key.ThemeId, Member: new Member(g.Key.ResponseId, g.First().AreaId, g.Any(r => r.Seriousness != Seriousness.None))))
            .ToLookup(m => m.ThemeId, m => m.Member);
        return new DialogueFindings(run, round, themes, members);
    }
}
