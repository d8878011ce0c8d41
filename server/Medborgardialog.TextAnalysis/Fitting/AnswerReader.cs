using Medborgardialog.TextAnalysis.Statements;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Reads one answer into statements; answers without content are set aside before anything else looks at them.</summary>
internal static class AnswerReader
{
    private const string EmptyAnswer = "N6";

    /// <param name="assigner">The guided themes; <see langword="null"/> in open mode.</param>
    /// <param name="index">The answer's index.</param>
    /// <param name="text">Its text.</param>
    internal static (List<Placement> Statements, TextThemes Text) Read(GuidedAssigner? assigner, int index, string text)
    {
        if (!AnswerContent.HasWords(text))
        {
            return ([], new TextThemes(Theme.NoneId, [Theme.NoneId], 1));
        }

        if (assigner is not null && !AnswerContent.IsNonsense(text))
        {
            return assigner.Assign(index, text);
        }

        var sentences = StatementSplitter.Split(text);
        var span = new TextSpan(sentences[0].Start, sentences[^1].End - sentences[0].Start);
        var nonsense = AnswerContent.IsNonsense(text);
        var theme = nonsense ? new StatementTheme(Theme.NoneId, 1) : new StatementTheme(Theme.UnknownId, 0);
        var placement = new Placement(index, span, span.Of(text)) { Themes = [theme], Types = nonsense && assigner is not null ? [EmptyAnswer] : [] };
        return ([placement], new TextThemes(theme.ThemeId, [theme.ThemeId], theme.Confidence));
    }
}
