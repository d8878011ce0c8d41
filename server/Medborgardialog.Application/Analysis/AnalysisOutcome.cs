using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.TextAnalysis;
using Statement = Medborgardialog.Domain.Analysis.Statement;
using Theme = Medborgardialog.Domain.Analysis.Theme;

namespace Medborgardialog.Application.Analysis;

/// <summary>What the text analysis found, as themes and statements of a run.</summary>
internal sealed class AnalysisOutcome
{
    private readonly Dictionary<string, Theme> _byKey;

    public AnalysisOutcome(AnalysisRunId run, AnalysisInput input, ThemeModel model, IIdSource ids)
    {
        var projection = new ThemeProjection(model);
        _byKey = model.Themes.ToDictionary(theme => theme.Id, theme => projection.Make(ThemeId.From(ids.NewId()), run, theme), StringComparer.Ordinal);
        Statements = [.. model.Statements.Select(s => ToStatement(run, input.Texts[s.TextIndex], s, ids))];
        foreach (var (key, numbers) in ThemeProjection.Count(model, i => input.Texts[model.Statements[i].TextIndex].ResponseId))
        {
            _byKey[key].Count(numbers.Statements, numbers.Respondents, numbers.MeanConfidence);
        }
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
        statement.Place(ThemeProjection.ThemesOf(found).Select(t => (_byKey[t.Key].Id, t.Confidence, t.ByPerson)));
        return statement;
    }
}
