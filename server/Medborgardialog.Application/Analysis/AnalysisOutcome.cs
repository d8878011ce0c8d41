using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.TextAnalysis;
using Statement = Medborgardialog.Domain.Analysis.Statement;
using Theme = Medborgardialog.Domain.Analysis.Theme;
using ThemeKind = Medborgardialog.Domain.Analysis.ThemeKind;
using ThemeLineage = Medborgardialog.Domain.Analysis.ThemeLineage;

namespace Medborgardialog.Application.Analysis;

/// <summary>What the text analysis found, as themes and statements of a run.</summary>
internal sealed class AnalysisOutcome
{
    private readonly Dictionary<string, Theme> _byKey = [];

    public AnalysisOutcome(AnalysisRunId run, AnalysisInput input, ThemeModel model, IIdSource ids)
    {
        foreach (var theme in model.Themes)
        {
            _byKey[theme.Id] = Theme.Create(
                ThemeId.From(ids.NewId()), run, theme.Id, theme.Label, Enum.Parse<ThemeKind>(theme.Kind.ToString()), theme.ParentId, theme.Keywords,
                Enum.Parse<ThemeLineage>(theme.Lineage.Change.ToString()), theme.IsCorrected);
        }

        Statements = [.. model.Statements.Select(s => ToStatement(run, input.Texts[s.TextIndex], s, ids))];
        Count(input, model);
    }

    /// <summary>The themes, with their numbers.</summary>
    public IReadOnlyCollection<Theme> Themes => _byKey.Values;

    /// <summary>The statements, each with its themes.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    private Statement ToStatement(AnalysisRunId run, AnalyzedText text, AnalyzedStatement found, IIdSource ids)
    {
        var statement = Statement.Create(
            StatementId.From(ids.NewId()), run, text.ResponseId, text.QuestionId, found.Start, found.Length, text.Text.Substring(found.Start, found.Length), found.Language,
            Enum.Parse<Domain.Shared.Seriousness>(found.Seriousness.ToString()), text.AreaId, found.DecidingWords);
        foreach (var theme in found.Themes.DistinctBy(t => t.ThemeId))
        {
            statement.Assign(_byKey[theme.ThemeId].Id, Math.Round(theme.Confidence, 4), theme.ByPerson);
        }

        return statement;
    }

    private void Count(AnalysisInput input, ThemeModel model)
    {
        var members = model.Statements.SelectMany(s => s.Themes.DistinctBy(t => t.ThemeId).Select(t => (t.ThemeId, t.Confidence, input.Texts[s.TextIndex].ResponseId))).ToLookup(m => m.ThemeId);
        foreach (var (key, theme) in _byKey)
        {
            var own = members[key].ToList();
            theme.Count(own.Count, own.Select(m => m.ResponseId).Distinct().Count(), own.Count == 0 ? 0 : Math.Round(own.Average(m => m.Confidence), 4));
        }
    }
}
