using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Responses;
using Medborgardialog.TextAnalysis;
using Microsoft.EntityFrameworkCore;
using Statement = Medborgardialog.Domain.Analysis.Statement;
using StatementTheme = Medborgardialog.Domain.Analysis.StatementTheme;
using Theme = Medborgardialog.Domain.Analysis.Theme;

namespace Medborgardialog.Application.Analysis;

/// <summary>A finished run together with what it learnt, so that corrections change all that follows from them, as in a new run over the same answers.</summary>
internal sealed class FittedRun
{
    private readonly AnalysisRunId _run;
    private readonly ThemeModel _model;
    private readonly List<(StatementId Id, SurveyResponseId Response)> _statements;

    private FittedRun(AnalysisRunId run, ThemeModel model, List<(StatementId Id, SurveyResponseId Response)> statements) => (_run, _model, _statements) = (run, model, statements);

    /// <summary>Reads it; null when the run's model is not kept or cannot be read.</summary>
    public static async Task<FittedRun?> ReadAsync(DialogueDbContext db, AnalysisRunId run, CancellationToken cancellationToken)
    {
        var stored = await db.Set<FittedModel>().AsNoTracking().FirstOrDefaultAsync(m => m.RunId == run, cancellationToken);
        if (stored is null || StoredModels.Read(stored) is not { } model)
        {
            return null;
        }

        var rows = await (
            from statement in db.Set<Statement>()
            join answer in db.Set<Answer>() on new { statement.ResponseId, statement.QuestionId } equals new { answer.ResponseId, answer.QuestionId }
            where statement.RunId == run
            select new { statement.Id, statement.ResponseId, statement.QuestionId, statement.Start, statement.Length, answer.Text }).ToListAsync(cancellationToken);

        // The model's statements stand in the order of the input: AnalysisInput sorts answers in this way, and no answer changes.
        var ordered = rows.OrderBy(r => r.Text, StringComparer.Ordinal).ThenBy(r => r.ResponseId.Value).ThenBy(r => r.QuestionId.Value).ThenBy(r => r.Start).ToList();
        return ordered.Count == model.Statements.Count && ordered.Zip(model.Statements).All(p => p.First.Start == p.Second.Start && p.First.Length == p.Second.Length)
            ? new FittedRun(run, model, ordered.ConvertAll(r => (r.Id, r.ResponseId)))
            : null;
    }

    /// <summary>The model with other corrections than those that it was fitted with.</summary>
    public ThemeModel With(IEnumerable<CorrectionContent> corrections, CancellationToken cancellationToken) => _model.With(StandingCorrections.ToConstraints(corrections), cancellationToken);

    /// <summary>Every theme's numbers in one of its models.</summary>
    public Dictionary<string, ThemeNumbers> Count(ThemeModel model) => ThemeProjection.Count(model, i => _statements[i].Response);

    /// <summary>The stored statement behind one of the model's.</summary>
    public StatementId StatementAt(int index) => _statements[index].Id;

    /// <summary>What becomes of the run when these corrections hold.</summary>
    public async Task<FittedChange> ChangeAsync(DialogueDbContext db, IEnumerable<CorrectionContent> corrections, CancellationToken cancellationToken)
    {
        var corrected = With(corrections, cancellationToken);
        var members = (await (
            from membership in db.Set<StatementTheme>()
            join statement in db.Set<Statement>() on membership.StatementId equals statement.Id
            join theme in db.Set<Theme>() on membership.ThemeId equals theme.Id
            where statement.RunId == _run
            select new { membership.StatementId, theme.Key, membership.Position, membership.Confidence, membership.ByPerson }).ToListAsync(cancellationToken)).ToLookup(m => m.StatementId);
        var placed = new Dictionary<StatementId, List<(string Key, double Confidence, bool ByPerson)>>();
        for (var i = 0; i < _statements.Count; i++)
        {
            var now = ThemeProjection.ThemesOf(corrected.Statements[i]).ToList();
            if (!members[_statements[i].Id].OrderBy(m => m.Position).Select(m => (m.Key, m.Confidence, m.ByPerson)).SequenceEqual(now))
            {
                placed[_statements[i].Id] = now;
            }
        }

        return new FittedChange(_run, corrected, Count(corrected), placed);
    }
}
