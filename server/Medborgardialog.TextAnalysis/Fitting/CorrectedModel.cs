using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Makes a model of what a run found and what people decided. Cheap beside the run, since nothing is found or assigned again.</summary>
internal static class CorrectedModel
{
    private static readonly CorrectionRules NoRules = new(Corrections.Empty);
    private static readonly HashSet<string> Nothing = [];

    /// <param name="options">The run's options.</param>
    /// <param name="corrections">What people decided.</param>
    /// <param name="statements">The statements as the analysis left them.</param>
    /// <param name="texts">The same for answers.</param>
    /// <param name="state">What the run found.</param>
    /// <param name="classifier">The guided classifier, if it is at hand.</param>
    /// <param name="cancellationToken">Ends early.</param>
    internal static ThemeModel Of(
        ThemeFinderOptions options, Corrections corrections, AnalyzedStatement[] statements, TextThemes[] texts, FittedState state, GuidedClassifier? classifier, CancellationToken cancellationToken)
    {
        var rules = new CorrectionRules(corrections);
        var parents = ParentsOf(state);
        var placed = Placed(statements, state.Keys);
        var run = new CorrectionRun(rules, placed, parents, state.Fitted, cancellationToken);
        run.Apply();
        cancellationToken.ThrowIfCancellationRequested();
        var statementThemes = new SortedDictionary<int, IReadOnlyList<StatementTheme>>();
        var textThemes = new SortedDictionary<int, TextThemes>();
        if (!corrections.IsEmpty)
        {
            statements = [.. statements];
            foreach (var statement in placed.Where(statement => !ReferenceEquals(statement.Themes, statements[statement.Index].Themes)))
            {
                statementThemes[statement.Index] = statements[statement.Index].Themes;
                statements[statement.Index] = statements[statement.Index] with { Themes = statement.Themes };
            }

            texts = Summarize(texts, placed, rules, run.Touched, parents, statementThemes, textThemes);
        }

        var themes = new ThemeDescriber(options, placed, rules, run.Touched, state, cancellationToken).Describe();
        return new ThemeModel(options, corrections, themes, statements, texts, state with { StatementThemes = statementThemes, TextThemes = textThemes }, classifier, run.Splits);
    }

    /// <summary>The answers' themes before corrections.</summary>
    internal static TextThemes Whole(TextThemes whole, IReadOnlyList<PlacedStatement> statements, IReadOnlyDictionary<string, string> parents) =>
        TextSummary.Of(whole, statements, NoRules, Nothing, parents.ContainsKey);

    /// <summary>The whole of each part.</summary>
    internal static Dictionary<string, string> ParentsOf(FittedState state) =>
        state.Found.Where(theme => theme.ParentId is not null).ToDictionary(theme => theme.Id, theme => theme.ParentId!, StringComparer.Ordinal);

    /// <summary>The statements, so that corrections can be applied to them.</summary>
    internal static List<PlacedStatement> Placed(IReadOnlyList<AnalyzedStatement> statements, IReadOnlyList<string> keys) =>
        [.. statements.Select((statement, i) => new PlacedStatement(i, statement.TextIndex, keys[i], statement.Types, statement.Themes))];

    private static TextThemes[] Summarize(
        TextThemes[] texts, List<PlacedStatement> placed, CorrectionRules rules, IReadOnlySet<string> touched, Dictionary<string, string> parents,
        SortedDictionary<int, IReadOnlyList<StatementTheme>> changed, SortedDictionary<int, TextThemes> before)
    {
        var result = texts.ToArray();
        var byText = placed.ToLookup(statement => statement.TextIndex);
        for (var i = 0; i < texts.Length; i++)
        {
            if (byText[i].Any(statement => changed.ContainsKey(statement.Index)) || texts[i].ThemeIds.Any(id => rules.Merged(id) != id))
            {
                before[i] = texts[i];
                result[i] = TextSummary.Of(texts[i], [.. byText[i]], rules, touched, parents.ContainsKey);
            }
        }

        return result;
    }
}
