namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>
/// The weights of a complement naive Bayes model over the same features as <see cref="LinearTrainer"/>: for each class, how much more usual a feature is in
/// its texts than in those of all other classes. It learns by counting, errs on other texts than the trained model, and is linear too, so the two are added into one.
/// </summary>
internal static class BayesTrainer
{
    /// <summary>A class's own counts are smoothed by this part of the smoothing of its complement, which holds some ten times as much.</summary>
    private const double OwnSmoothing = 0.1;

    /// <summary>Adds <paramref name="share"/> times the log ratios to the weights of a trained model; each feature's ratios are centred, which changes no probability.</summary>
    internal static void AddTo(LinearClassifier model, IReadOnlyList<TrainingItem> items, float share, double smoothing)
    {
        int classes = model.Classes, stride = model.Stride;
        var counts = Counts(items, model.Weights.Length / stride, classes, stride);
        double[] own = new double[classes], others = new double[classes];
        for (var at = 0; at < counts.Length; at += stride)
        {
            var total = Total(counts, at, classes);
            for (var c = 0; c < classes; c++)
            {
                own[c] += counts[at + c] + (smoothing * OwnSmoothing);
                others[c] += total - counts[at + c] + smoothing;
            }
        }

        var ratios = new double[classes];
        for (var at = 0; at < counts.Length; at += stride)
        {
            var total = Total(counts, at, classes);
            var mean = 0.0;
            for (var c = 0; c < classes; c++)
            {
                ratios[c] = Math.Log((counts[at + c] + (smoothing * OwnSmoothing)) / own[c]) - Math.Log((total - counts[at + c] + smoothing) / others[c]);
                mean += ratios[c] / classes;
            }

            for (var c = 0; c < classes; c++)
            {
                model.Weights[at + c] += share * (float)(ratios[c] - mean);
            }
        }
    }

    // How much of each feature the texts of each class hold; a label of several classes is spread evenly over them.
    private static float[] Counts(IReadOnlyList<TrainingItem> items, int dimension, int classes, int stride)
    {
        var counts = new float[dimension * stride];
        var shares = new float[stride];
        foreach (var item in items)
        {
            Array.Clear(shares);
            foreach (var (targets, share) in item.Targets)
            {
                foreach (var c in targets)
                {
                    shares[c] += share / targets.Count;
                }
            }

            for (var i = 0; i < item.Vector.Indexes.Length; i++)
            {
                LinearClassifier.AddScaled(counts.AsSpan(item.Vector.Indexes[i] * stride, stride), shares, item.Vector.Values[i]);
            }
        }

        return counts;
    }

    private static double Total(float[] counts, int at, int classes)
    {
        var total = 0.0;
        for (var c = 0; c < classes; c++)
        {
            total += counts[at + c];
        }

        return total;
    }
}
