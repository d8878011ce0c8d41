using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Analysis;

/// <summary>Identifies a statement of one run.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct StatementId(Guid Value) : IEntityId<StatementId>
{
    /// <inheritdoc/>
    public static StatementId From(Guid value) => new(value);
}

/// <summary>One thing that somebody said: a part of an answer's redacted text, with the themes one run gave it.</summary>
public sealed class Statement
{
    private readonly List<StatementTheme> _themes = [];
    private List<string> _decidingWords = [];

    private Statement(StatementId id, AnalysisRunId runId, SurveyResponseId responseId, QuestionId questionId, int start, int length, string text)
    {
        Id = id;
        RunId = runId;
        ResponseId = responseId;
        QuestionId = questionId;
        Start = start;
        Length = length;
        Text = text;
    }

    /// <summary>The identifier.</summary>
    public StatementId Id { get; private set; }

    /// <summary>The run that cut it out.</summary>
    public AnalysisRunId RunId { get; private set; }

    /// <summary>The response it was said in.</summary>
    public SurveyResponseId ResponseId { get; private set; }

    /// <summary>The question it answers.</summary>
    public QuestionId QuestionId { get; private set; }

    /// <summary>Where it starts in the redacted text, in UTF-16 units.</summary>
    public int Start { get; private set; }

    /// <summary>How long it is there, in UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>The words themselves.</summary>
    public string Text { get; private set; }

    /// <summary>ISO 639-1, or <c>und</c>.</summary>
    public string Language { get; private set; } = "und";

    /// <summary>Whether it needs a person at once.</summary>
    public Seriousness Seriousness { get; private set; }

    /// <summary>The area the respondent gave; null when none.</summary>
    public AreaId? AreaId { get; private set; }

    /// <summary>The words that decided its main theme, the strongest first.</summary>
    public IReadOnlyList<string> DecidingWords => _decidingWords;

    /// <summary>Its themes, the main one first; never empty.</summary>
    public IReadOnlyList<StatementTheme> Themes => _themes;

    /// <summary>Cuts a statement out of an answer.</summary>
    public static Statement Create(
        StatementId id, AnalysisRunId runId, SurveyResponseId responseId, QuestionId questionId, int start, int length, string text, string language,
        Seriousness seriousness, AreaId? areaId, IReadOnlyList<string> decidingWords) =>
        new(id, runId, responseId, questionId, start, length, text)
        {
            Language = language,
            Seriousness = seriousness,
            AreaId = areaId,
            _decidingWords = [.. decidingWords],
        };

    /// <summary>Gives it a theme; the first is its main one.</summary>
    public void Assign(ThemeId theme, double confidence, bool byPerson) =>
        _themes.Add(new StatementTheme(Id, theme, _themes.Count, confidence, byPerson));

    /// <summary>Puts one theme in the place of others, where it stood first; what else it is about stays.</summary>
    public void Replace(IReadOnlySet<ThemeId> others, ThemeId into)
    {
        ArgumentNullException.ThrowIfNull(others);
        var kept = new List<(ThemeId Theme, double Confidence, bool ByPerson)>();
        foreach (var theme in _themes.OrderBy(t => t.Position))
        {
            var id = others.Contains(theme.ThemeId) ? into : theme.ThemeId;
            if (!kept.Exists(k => k.Theme == id))
            {
                kept.Add((id, theme.Confidence, theme.ByPerson));
            }
        }

        Place(kept);
    }

    /// <summary>Gives it other themes than it has, the main one first.</summary>
    public void Place(IEnumerable<(ThemeId Theme, double Confidence, bool ByPerson)> themes)
    {
        ArgumentNullException.ThrowIfNull(themes);
        _themes.Clear();
        foreach (var (theme, confidence, byPerson) in themes)
        {
            Assign(theme, confidence, byPerson);
        }
    }

    /// <summary>A person says what it is about: that theme alone, with confidence 1.</summary>
    public void MoveTo(ThemeId theme) => Place([(theme, 1, true)]);
}

/// <summary>A statement's membership in a theme.</summary>
public sealed class StatementTheme
{
    internal StatementTheme(StatementId statementId, ThemeId themeId, int position, double confidence, bool byPerson)
    {
        StatementId = statementId;
        ThemeId = themeId;
        Position = position;
        Confidence = confidence;
        ByPerson = byPerson;
    }

    /// <summary>The statement.</summary>
    public StatementId StatementId { get; private set; }

    /// <summary>The theme.</summary>
    public ThemeId ThemeId { get; private set; }

    /// <summary>0 for the main theme.</summary>
    public int Position { get; private set; }

    /// <summary>The analysis' probability for the theme, 0 to 1.</summary>
    public double Confidence { get; private set; }

    /// <summary>True when a person put it there.</summary>
    public bool ByPerson { get; private set; }
}
