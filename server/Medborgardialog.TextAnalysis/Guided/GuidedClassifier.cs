using System.Collections.Concurrent;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>Gives a text the probabilities of the problem types of the taxonomy. Immutable once made.</summary>
internal sealed class GuidedClassifier(FeatureWeighting weighting, LinearClassifier model, float temperature)
{
    /// <summary>Scores are divided by this before they become probabilities: of a few values the one with the likeliest labels of writers the model had not seen.</summary>
    internal const float DefaultTemperature = 1.7f;

    /// <summary>How long the vector of an answer's words is, against that of its character n-grams.</summary>
    internal const float WordLength = 0.7f;

    /// <summary>How long the vector of its words' groups is (of 0.4 and 0.7).</summary>
    internal const float GroupLength = 0.4f;


    // How much each label beside the main one counts, against the main one.
    private const float SecondLabel = 0.3f;

    // People say first what troubles them most.
    private const float FirstShare = 0.2f;

    private const int MostRememberedWords = 20_000;

    private static readonly Lazy<GuidedClassifier> LazyShared = new(ClassifierFile.ReadShipped);

    private readonly ConcurrentDictionary<string, float[]> _wordScores = new(StringComparer.Ordinal);

    /// <summary>The classifier that is part of this build.</summary>
    internal static GuidedClassifier Shared => LazyShared.Value;

    internal FeatureWeighting Weighting { get; } = weighting;

    internal LinearClassifier Model { get; } = model;

    internal float Temperature { get; } = temperature;

    /// <summary>Trains on labelled examples, the answers written for the classifier and the taxonomy's phrases. The same examples, in any order, give the same classifier.</summary>
    internal static GuidedClassifier Train(IReadOnlyList<LabelledExample> examples, TrainerSettings settings, CancellationToken cancellationToken = default) =>
        Train(examples, Examples.Written(), settings, cancellationToken);

    /// <summary>Trains with only some of the answers written for the classifier.</summary>
    internal static GuidedClassifier Train(
        IReadOnlyList<LabelledExample> examples, IReadOnlyList<LabelledExample> written, TrainerSettings settings, CancellationToken cancellationToken = default)
    {
        var sorted = examples.Concat(written).OrderBy(e => e.Text, StringComparer.Ordinal).ThenBy(e => string.Join('|', e.Labels), StringComparer.Ordinal).ToList();
        var phrases = Examples.Phrases();
        var all = sorted.Concat(phrases).ToList();
        var raw = all.ConvertAll(e => TextFeatures.Of(e.Text));
        var weighting = FeatureWeighting.Learn(raw, settings.LeastTexts, WordLength, GroupLength);
        var items = all.Select((e, i) => new TrainingItem(weighting.Apply(raw[i]), Targets(e), i < sorted.Count ? 1 : settings.PhraseImportance))
            .Where(item => item.Targets.Count > 0)
            .ToList();
        var model = LinearTrainer.Fit(items, weighting.Count, Taxonomy.Shared.Types.Count, settings, cancellationToken);
        if (settings.BayesShare > 0)
        {
            // Phrases are keywords by nature: they count in full here.
            BayesTrainer.AddTo(model, items, settings.BayesShare, settings.BayesSmoothing);
        }

        return new GuidedClassifier(weighting, model, settings.Temperature);
    }

    internal FeatureVector Vector(string text) => Weighting.Apply(TextFeatures.Of(text));

    /// <summary>The probabilities of the taxonomy's types, in its order.</summary>
    internal float[] Probabilities(string text) => Model.Probabilities(Vector(text), Temperature);

    /// <summary>The probabilities for an answer of several sentences, of which the first counts in the whole and once more by itself.</summary>
    internal float[] Probabilities(string text, string firstSentence)
    {
        var scores = new float[Model.Stride];
        var first = new float[Model.Stride];
        Model.Score(Vector(text), scores);
        Model.Score(Vector(firstSentence), first);
        for (var c = 0; c < Model.Classes; c++)
        {
            scores[c] += (first[c] - scores[c]) * FirstShare;
        }

        LinearClassifier.Softmax(scores, Model.Classes, Temperature);
        return scores[..Model.Classes];
    }

    /// <summary>How much a single word speaks for a set of types, against the average of all types.</summary>
    internal float Weight(string word, IReadOnlyList<int> types)
    {
        if (!_wordScores.TryGetValue(word, out var scores))
        {
            scores = new float[Model.Stride];
            Model.Score(Vector(word), scores);
            var mean = 0f;
            for (var c = 0; c < Model.Classes; c++)
            {
                scores[c] -= Model.Bias[c];
                mean += scores[c] / Model.Classes;
            }

            for (var c = 0; c < Model.Classes; c++)
            {
                scores[c] -= mean;
            }

            // Only a memory of what was worked out: it may stop growing at any size without changing a result.
            if (_wordScores.Count < MostRememberedWords)
            {
                _wordScores.TryAdd(word, scores);
            }
        }

        var best = float.NegativeInfinity;
        foreach (var type in types)
        {
            best = MathF.Max(best, scores[type]);
        }

        return best;
    }

    private static List<(IReadOnlyList<int> Classes, float Share)> Targets(LabelledExample example)
    {
        var labels = example.Labels.Select(Taxonomy.Shared.TypesOf).Where(types => types.Count > 0).ToList();
        var all = 1 + ((labels.Count - 1) * SecondLabel);
        return [.. labels.Select((types, i) => (types, (i == 0 ? 1f : SecondLabel) / all))];
    }
}
