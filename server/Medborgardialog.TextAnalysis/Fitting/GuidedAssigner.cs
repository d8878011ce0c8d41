using System.Collections.Concurrent;
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

    private const float LeastWeight = 0.5f;
    private const int MostDeciding = 5;
    private const int MostRememberedWords = 20_000;

    private static readonly Taxonomy Taxonomy = Taxonomy.Shared;

    private readonly ConcurrentDictionary<string, bool> _stopWords = new(StringComparer.Ordinal);

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

        var ranked = new List<(string Theme, double Confidence)>(sums.Length);
        for (var t = 0; t < sums.Length; t++)
        {
            ranked.Add((t == Taxonomy.Themes.Count ? Theme.NoneId : Taxonomy.Themes[t].Id, Math.Round(Math.Min(sums[t], 1), 4)));
        }

        ranked.Sort(static (a, b) => a.Confidence != b.Confidence ? b.Confidence.CompareTo(a.Confidence) : string.CompareOrdinal(a.Theme, b.Theme));
        return ranked;
    }

    private List<string> Deciding(string text, string themeId)
    {
        var types = Taxonomy.TypesOf(themeId);
        var words = new List<(string Word, float Weight)>();
        foreach (var read in WordReader.Read(text))
        {
            var word = read.ToLowerInvariant();
            if (!IsStopWord(word) && MathF.Round(classifier.Weight(word, types), 3) is > LeastWeight and var weight && !words.Contains((word, weight)))
            {
                words.Add((word, weight));
            }
        }

        words.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : string.CompareOrdinal(a.Word, b.Word));
        return [.. words.Take(MostDeciding).Select(entry => entry.Word)];
    }

    // Only a memory of what was worked out, like the classifier's own: it may stop growing at any size without changing a result.
    private bool IsStopWord(string word)
    {
        if (!_stopWords.TryGetValue(word, out var isStopWord))
        {
            isStopWord = FeatureExtractor.Words(word).TrueForAll(Lexicon.IsStopWord);
            if (_stopWords.Count < MostRememberedWords)
            {
                _stopWords.TryAdd(word, isStopWord);
            }
        }

        return isStopWord;
    }
}
