using System.Numerics;

namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>A multinomial logistic model over sparse features; weights lie feature by feature, so that one feature touches all classes in one line.</summary>
internal sealed class LinearClassifier
{
    private readonly float[] _weights;

    internal LinearClassifier(int classes, float[] weights, float[] bias)
    {
        Classes = classes;
        Stride = StrideFor(classes);
        _weights = weights;
        Bias = bias;
    }

    internal int Classes { get; }

    internal int Stride { get; }

    internal float[] Bias { get; }

    internal float[] Weights => _weights;

    internal static int StrideFor(int classes) => (classes + 15) / 16 * 16;

    /// <summary>The raw scores of all classes, in a vector of <see cref="Stride"/> elements whose padding is meaningless.</summary>
    internal void Score(in FeatureVector vector, Span<float> scores)
    {
        Bias.CopyTo(scores);
        for (var i = 0; i < vector.Indexes.Length; i++)
        {
            AddScaled(scores, _weights.AsSpan(vector.Indexes[i] * Stride, Stride), vector.Values[i]);
        }
    }

    /// <summary>The probabilities of all classes.</summary>
    internal float[] Probabilities(in FeatureVector vector, float temperature = 1)
    {
        var scores = new float[Stride];
        Score(vector, scores);
        Softmax(scores, Classes, temperature);
        return scores[..Classes];
    }

    /// <summary>The weight of one feature for one class.</summary>
    internal float Weight(int feature, int type) => _weights[(feature * Stride) + type];

    /// <summary>Turns scores into probabilities, in place; one scalar exponential for each class, so that the vector width does not matter.</summary>
    internal static void Softmax(Span<float> scores, int classes, float temperature)
    {
        var most = float.NegativeInfinity;
        for (var c = 0; c < classes; c++)
        {
            most = MathF.Max(most, scores[c]);
        }

        var sum = 0f;
        for (var c = 0; c < classes; c++)
        {
            scores[c] = MathF.Exp((scores[c] - most) / temperature);
            sum += scores[c];
        }

        for (var c = 0; c < classes; c++)
        {
            scores[c] /= sum;
        }
    }

    /// <summary>target += source × factor, element by element: the same for every vector width.</summary>
    internal static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var scale = new Vector<float>(factor);
        for (var i = 0; i < target.Length; i += Vector<float>.Count)
        {
            var sum = new Vector<float>(target[i..]) + (new Vector<float>(source[i..]) * scale);
            sum.CopyTo(target[i..]);
        }
    }
}
