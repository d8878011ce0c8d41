using Medborgardialog.TextAnalysis.Guided;
using Medborgardialog.TextAnalysis.Knowledge;
using Medborgardialog.TextAnalysis.Language;
using Medborgardialog.TextAnalysis.Statements;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Places one answer and its statements in the guided themes.</summary>
internal sealed class GuidedAssigner(GuidedClassifier classifier, double minimumConfidence)
{
    /// <summary>Below this probability a statement's theme is unknown (set by hand).</summary>
    internal const double DefaultMinimumConfidence = 0.15;

    /// <summary>From this probability on a theme stands beside the main one (of a few values the one with the best micro F1 on writers the model had not seen).</summary>
    private const double SecondConfidence = 0.25;

    // How much a sentence's own words count against the whole answer's.
    private const float OwnShare = 0.65f;

    // Here what is missing is the matter: "ingen belysning" is no denial.
    private static readonly string[] Lacks = ["lighting", "youth_activities", "police_presence", "low_trust", "general_fear", "school", "public_transport"];

    private static readonly Taxonomy Taxonomy = Taxonomy.Shared;

    /// <summary>The statements of an answer that has words, in order, and the answer as a whole.</summary>
    internal (List<Placement> Statements, TextThemes Text) Assign(int textIndex, string text)
    {
        var sentences = StatementSplitter.Split(text);
        var said = sentences.ConvertAll(sentence => Said(sentence.Of(text)));
        var all = said.Zip(sentences).All(pair => pair.First.Length == pair.Second.Length) ? text : string.Join(' ', said);
        var whole = sentences.Count == 1 ? classifier.Probabilities(all) : classifier.Probabilities(all, said[0]);
        var parts = sentences.Count == 1 ? [(Span: sentences[0], Probabilities: whole)] : Joined(said, sentences, whole);
        var placements = parts.ConvertAll(part => Place(textIndex, text, part.Span, part.Probabilities));
        return (placements, Summary(whole, placements));
    }

    // "Förr var det inbrott, men nu är det knark": what is over or denied says nothing about what is the matter.
    private string Said(string sentence) =>
        NegationCues.TurnOf(sentence) is { } turn && IsSetAside(sentence[..turn]) ? sentence[turn..] : sentence;

    private bool IsSetAside(string clause)
    {
        if (NegationCues.At(clause, 0, clause.Length).HasFlag(HitContext.Past))
        {
            return true;
        }

        var (theme, confidence) = Ranked(classifier.Probabilities(clause))[0];
        if (theme == Theme.NoneId || Array.IndexOf(Lacks, theme) >= 0)
        {
            return theme == Theme.NoneId && confidence > 0.5;
        }

        var deciding = Deciding(clause, theme);
        return deciding.Count > 0 && deciding.TrueForAll(word =>
            clause.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && NegationCues.At(clause, at, word.Length).HasFlag(HitContext.Negated));
    }

    // Neighbouring sentences with the same main theme, or without a sure one, are one statement.
    private List<(TextSpan Span, float[] Probabilities)> Joined(List<string> said, List<TextSpan> sentences, float[] whole)
    {
        var parts = new List<(TextSpan Span, float[] Probabilities)>();
        var main = "";
        foreach (var (sentence, words) in sentences.Zip(said))
        {
            var own = classifier.Probabilities(words);
            for (var c = 0; c < own.Length; c++)
            {
                own[c] = (own[c] * OwnShare) + (whole[c] * (1 - OwnShare));
            }

            var (theme, confidence) = Ranked(own)[0];
            var isUnsure = confidence < 0.4;
            if (parts.Count > 0 && (isUnsure || theme == main))
            {
                var last = parts[^1];
                float first = last.Span.Length, second = sentence.Length;
                for (var c = 0; c < own.Length; c++)
                {
                    last.Probabilities[c] = ((last.Probabilities[c] * first) + (own[c] * second)) / (first + second);
                }

                parts[^1] = (new TextSpan(last.Span.Start, sentence.End - last.Span.Start), last.Probabilities);
                main = Ranked(last.Probabilities)[0].Theme;
            }
            else
            {
                parts.Add((sentence, own));
                main = isUnsure ? "" : theme;
            }

            if (parts.Count == 2 && Ranked(parts[0].Probabilities)[0].Confidence < 0.4)
            {
                // An unsure beginning belongs to what follows.
                parts[0] = (new TextSpan(parts[0].Span.Start, parts[1].Span.End - parts[0].Span.Start), parts[1].Probabilities);
                parts.RemoveAt(1);
            }
        }

        return parts;
    }

    private Placement Place(int textIndex, string text, TextSpan span, float[] probabilities)
    {
        var words = span.Of(text);
        var ranked = Ranked(probabilities);
        var themes = Chosen(ranked);
        var types = Enumerable.Range(0, probabilities.Length).Where(c => probabilities[c] >= 0.1f).OrderByDescending(c => probabilities[c]).Take(3).Select(c => Taxonomy.Types[c].Id).ToList();
        var urgent = types is ["N7", ..] && probabilities[Taxonomy.TypesOf("N7")[0]] > 0.5f ? Seriousness.ChildAtRisk : Seriousness.None;
        var said = SeriousnessDetector.Detect(words);
        return new Placement(textIndex, span, words)
        {
            Themes = themes,
            Types = types,
            Seriousness = said != Seriousness.None ? said : urgent,
            DecidingWords = themes[0].ThemeId == Theme.UnknownId ? [] : Deciding(words, themes[0].ThemeId),
        };
    }

    private List<StatementTheme> Chosen(List<(string Theme, double Confidence)> ranked)
    {
        var (main, confidence) = ranked[0];
        if (confidence < minimumConfidence)
        {
            return [new StatementTheme(Theme.UnknownId, Math.Round(1 - confidence, 4))];
        }

        var themes = new List<StatementTheme> { new(main, confidence) };
        if (main != Theme.NoneId)
        {
            themes.AddRange(ranked.Skip(1).Where(next => next.Confidence >= SecondConfidence && next.Theme != Theme.NoneId).Select(next => new StatementTheme(next.Theme, next.Confidence)));
        }

        return themes;
    }

    private TextThemes Summary(float[] whole, List<Placement> placements)
    {
        var main = Chosen(Ranked(whole));
        var beside = placements.SelectMany(p => p.Themes).Where(t => t.Confidence >= 0.5 && t.ThemeId is not (Theme.NoneId or Theme.UnknownId));
        var all = main.Concat(main[0].ThemeId == Theme.NoneId ? [] : beside).Select(t => t.ThemeId).Distinct().ToList();
        return new TextThemes(main[0].ThemeId, all, main[0].Confidence);
    }

    // Rounded before they are compared, so that the last bits of a sum decide nothing.
    private static List<(string Theme, double Confidence)> Ranked(float[] probabilities)
    {
        var sums = new double[Taxonomy.Themes.Count + 1];
        for (var c = 0; c < probabilities.Length; c++)
        {
            sums[Taxonomy.Types[c].Theme < 0 ? ^1 : Taxonomy.Types[c].Theme] += probabilities[c];
        }

        return
        [
            .. sums.Select((sum, t) => (Theme: t == Taxonomy.Themes.Count ? Theme.NoneId : Taxonomy.Themes[t].Id, Confidence: Math.Round(Math.Min(sum, 1), 4)))
                .OrderByDescending(entry => entry.Confidence).ThenBy(entry => entry.Theme, StringComparer.Ordinal),
        ];
    }

    private List<string> Deciding(string text, string themeId)
    {
        var types = Taxonomy.TypesOf(themeId);
        return
        [
            .. WordReader.Read(text).Select(word => word.ToLowerInvariant()).Distinct()
                .Where(word => !FeatureExtractor.Words(word).TrueForAll(Lexicon.IsStopWord))
                .Select(word => (Word: word, Weight: MathF.Round(classifier.Weight(word, types), 3)))
                .Where(entry => entry.Weight > 0.5f)
                .OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Word, StringComparer.Ordinal)
                .Take(5).Select(entry => entry.Word),
        ];
    }
}
