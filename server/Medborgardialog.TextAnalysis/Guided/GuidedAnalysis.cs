using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>Assigns statements to the guided themes: several or none, <c>unknown</c> when unsure.</summary>
internal sealed class GuidedAnalysis(GuidedClassifier classifier, ThemeFinderOptions options)
{
    private const double UnknownBelow = 0.12;
    private const double SecondAbove = 0.25;

    private static readonly Taxonomy Taxonomy = Taxonomy.Shared;

    /// <summary>Cuts an answer into statements and gives each its themes.</summary>
    internal IReadOnlyList<AnalyzedStatement> Analyze(int index, string text)
    {
        var whole = classifier.Types(text);
        var themes = Themes(text, whole);
        var parts = themes.Count > 1 ? Sentences.Of(text) : [];
        if (parts.Count < 2)
        {
            return [Statement(index, text, 0, text.Length, whole, themes)];
        }

        // A sentence alone says little: what the whole answer is about weighs in.
        var statements = new List<AnalyzedStatement>();
        foreach (var (start, length) in parts)
        {
            var sentence = text.Substring(start, length);
            var own = classifier.Types(sentence);
            for (var t = 0; t < own.Length; t++)
            {
                own[t] = (own[t] + whole[t]) / 2;
            }

            statements.Add(Statement(index, sentence, start, length, own, Themes(sentence, own)));
        }

        return statements;
    }

    private List<StatementTheme> Themes(string text, float[] types)
    {
        if (!text.Any(char.IsLetter))
        {
            return [new StatementTheme(Theme.NoneId, 1)];
        }

        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var t = 0; t < types.Length; t++)
        {
            var id = Taxonomy.ThemeIdOf(t);
            scores[id] = scores.GetValueOrDefault(id) + types[t];
        }

        var ranked = scores.Select(s => (Id: s.Key, Score: Math.Round(s.Value, 4))).OrderByDescending(s => s.Score).ThenBy(s => s.Id, StringComparer.Ordinal).ToList();
        var main = ranked[0];
        if (main.Id == Theme.NoneId)
        {
            return [new StatementTheme(Theme.NoneId, main.Score)];
        }

        return main.Score < (options.MinimumConfidence ?? UnknownBelow)
            ? [new StatementTheme(Theme.UnknownId, 1 - main.Score)]
            : [.. ranked.Where((s, i) => s.Id != Theme.NoneId && (i == 0 || s.Score >= SecondAbove)).Take(3).Select(s => new StatementTheme(s.Id, s.Score))];
    }

    private AnalyzedStatement Statement(int index, string text, int start, int length, float[] types, List<StatementTheme> themes)
    {
        var best = Enumerable.Range(0, types.Length).OrderByDescending(t => types[t]).ThenBy(t => t).Take(3).ToList();
        return new AnalyzedStatement
        {
            TextIndex = index,
            Start = start,
            Length = length,
            Themes = themes,
            Types = [.. best.Select(t => Taxonomy.Types[t].Id)],
            DecidingWords = themes[0].ThemeId is Theme.NoneId or Theme.UnknownId ? [] : [.. classifier.DecidingWords(text, best[0]).Take(5)],
        };
    }
}
