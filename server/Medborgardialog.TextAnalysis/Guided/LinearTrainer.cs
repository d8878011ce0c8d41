namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>One training text: its features, what it should be, and how much it counts.</summary>
/// <param name="Vector">Its features.</param>
/// <param name="Targets">For each label of the text, the classes that it may stand for (one for a problem type, several for a theme) and its share; shares sum to 1.</param>
/// <param name="Importance">The factor on its gradient.</param>
internal sealed record TrainingItem(FeatureVector Vector, IReadOnlyList<(IReadOnlyList<int> Classes, float Share)> Targets, float Importance);

/// <summary>What decides the outcome of training.</summary>
/// <param name="Epochs">How often the logistic model sees each text.</param>
/// <param name="Rate">Its step size.</param>
/// <param name="Decay">How fast its weights shrink.</param>
/// <param name="LeastTexts">In how many texts a feature must occur.</param>
/// <param name="PhraseImportance">How much a phrase of the taxonomy counts for it, against an answer.</param>
/// <param name="Seed">The seed of its order of texts.</param>
/// <param name="BayesShare">The factor on the Bayes model's log ratios; 0 for none.</param>
/// <param name="BayesSmoothing">What the Bayes model adds to the counts of each feature in all other classes.</param>
/// <param name="Temperature">What scores are divided by before they become probabilities.</param>
internal sealed record TrainerSettings(
    int Epochs = 12, float Rate = 1.0f, float Decay = 2e-5f, int LeastTexts = 1, float PhraseImportance = 0.4f, uint Seed = 20261125,
    float BayesShare = 0.5f, double BayesSmoothing = 0.3, float Temperature = GuidedClassifier.DefaultTemperature);

/// <summary>
/// Fits a <see cref="LinearClassifier"/> by stochastic gradient descent with a step size that shrinks per feature (AdaGrad), in an order that
/// only the seed decides. A label that stands for several classes spreads its share over them as the model itself does at that moment.
/// </summary>
internal static class LinearTrainer
{
    internal static LinearClassifier Fit(IReadOnlyList<TrainingItem> items, int dimension, int classes, TrainerSettings settings, CancellationToken cancellationToken = default)
    {
        var stride = LinearClassifier.StrideFor(classes);
        var weights = new float[dimension * stride];
        var bias = new float[stride];
        var squares = new float[dimension];
        var biasSquares = 1f;
        var model = new LinearClassifier(classes, weights, bias);
        var order = Enumerable.Range(0, items.Count).ToArray();
        var random = settings.Seed;
        var scores = new float[stride];
        var gradient = new float[stride];
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            Shuffle(order, ref random);
            var rate = settings.Rate * (1 - (epoch / (float)(settings.Epochs + 1)));
            foreach (var index in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var item = items[index];
                model.Score(item.Vector, scores);
                LinearClassifier.Softmax(scores, classes, 1);
                var norm = Gradient(item, scores, gradient, classes);
                for (var i = 0; i < item.Vector.Indexes.Length; i++)
                {
                    var feature = item.Vector.Indexes[i];
                    var value = item.Vector.Values[i];
                    squares[feature] += norm * value * value;
                    var step = rate / MathF.Sqrt(squares[feature] + 1e-2f);
                    var row = weights.AsSpan(feature * stride, stride);
                    LinearClassifier.AddScaled(row, gradient, step * value);
                    if (settings.Decay > 0)
                    {
                        LinearClassifier.AddScaled(row, row, -settings.Decay * step);
                    }
                }

                biasSquares += norm;
                LinearClassifier.AddScaled(bias, gradient, 0.1f * rate / MathF.Sqrt(biasSquares));
            }
        }

        return model;
    }

    private static float Gradient(TrainingItem item, float[] probabilities, float[] gradient, int classes)
    {
        Array.Clear(gradient);
        for (var c = 0; c < classes; c++)
        {
            gradient[c] = -probabilities[c];
        }

        foreach (var (targets, share) in item.Targets)
        {
            var sum = 1e-6f * targets.Count;
            foreach (var c in targets)
            {
                sum += probabilities[c];
            }

            foreach (var c in targets)
            {
                gradient[c] += share * (probabilities[c] + 1e-6f) / sum;
            }
        }

        var norm = 0f;
        for (var c = 0; c < classes; c++)
        {
            gradient[c] *= item.Importance;
            norm += gradient[c] * gradient[c];
        }

        return norm;
    }

    private static void Shuffle(int[] order, ref uint random)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            var j = (int)(random % (uint)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
