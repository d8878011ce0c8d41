using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>Gives a text its probabilities over the problem types: a linear model over n-grams, learnt from labelled examples and the taxonomy's phrases.</summary>
internal sealed class GuidedClassifier
{
    private static readonly Lazy<GuidedClassifier> BuiltIn = new(() => Train(Examples.Round2019(), CancellationToken.None));

    private readonly FeatureWeighting _weighting;
    private readonly LinearClassifier _model;

    private GuidedClassifier(FeatureWeighting weighting, LinearClassifier model)
    {
        _weighting = weighting;
        _model = model;
    }

    /// <summary>The classifier of the built-in examples, trained once per process, or one of other examples.</summary>
    internal static GuidedClassifier For(IReadOnlyList<LabelledExample>? examples, CancellationToken cancellationToken) =>
        examples is null ? BuiltIn.Value : Train(examples, cancellationToken);

    /// <summary>The features of a text as the model sees them.</summary>
    internal FeatureVector Vector(string text) => _weighting.Apply(FeatureExtractor.Extract(text));

    /// <summary>The probability of each type, in the taxonomy's order.</summary>
    internal float[] Types(string text) => _model.Probabilities(Vector(text));

    /// <summary>How much each word alone speaks for a type, the strongest first.</summary>
    internal IEnumerable<string> DecidingWords(string text, int type) => text
        .Split([' ', '\n', '\t', ',', '.', '!', '?', ';', ':', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 2)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(word => (Word: word, Score: Contribution(word, type)))
        .Where(w => w.Score > 0)
        .OrderByDescending(w => w.Score).ThenBy(w => w.Word, StringComparer.Ordinal)
        .Select(w => w.Word);

    private float Contribution(string word, int type)
    {
        var vector = Vector(word);
        var sum = 0f;
        for (var i = 0; i < vector.Indexes.Length; i++)
        {
            sum += _model.Weight(vector.Indexes[i], type) * vector.Values[i];
        }

        return MathF.Round(sum, 3);
    }

    private static GuidedClassifier Train(IReadOnlyList<LabelledExample> examples, CancellationToken cancellationToken)
    {
        var taxonomy = Taxonomy.Shared;
        var labelled = examples.Select(e => (Example: e, Importance: 1f)).Concat(Examples.Phrases().Select(p => (Example: p, Importance: 0.5f)))
            .Select(e => (e.Example, e.Importance, Features: FeatureExtractor.Extract(e.Example.Text), Labels: e.Example.Labels.Select(taxonomy.TypesOf).Where(t => t.Count > 0).ToList()))
            .Where(e => e.Labels.Count > 0)
            .OrderBy(e => e.Example.Text, StringComparer.Ordinal).ToList();
        var weighting = FeatureWeighting.Learn(labelled.Select(e => e.Features));
        var items = labelled.ConvertAll(e => new TrainingItem(weighting.Apply(e.Features), Shares(e.Labels), e.Importance));
        return new GuidedClassifier(weighting, LinearTrainer.Fit(items, FeatureExtractor.Dimension, taxonomy.Types.Count, new TrainerSettings(), cancellationToken));
    }

    // The main label counts for more than those beside it.
    private static List<(IReadOnlyList<int> Classes, float Share)> Shares(List<IReadOnlyList<int>> labels)
    {
        var first = labels.Count == 1 ? 1f : 0.6f;
        return [.. labels.Select((l, i) => (l, i == 0 ? first : (1 - first) / (labels.Count - 1)))];
    }
}
