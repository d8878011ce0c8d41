using Medborgardialog.TextAnalysis.Guided;
using Medborgardialog.TextAnalysis.Knowledge;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Guided;

public sealed class GuidedClassifierTests
{
    [Fact]
    public void Train_OnHalfOfTheRound_AgreesWithPeopleOnTheOtherHalf()
    {
        var examples = Examples.Round2019();
        var classifier = GuidedClassifier.Train([.. examples.Where((_, i) => i % 2 == 0)], new TrainerSettings(Epochs: 5));
        var unseen = examples.Where((e, i) => i % 2 == 1 && e.Labels[0] != "none").ToList();

        var right = unseen.Count(e => MainTheme(classifier, e.Text) == e.Labels[0]);

        Assert.InRange(right / (double)unseen.Count, 0.55, 1);
    }

    [Fact]
    public void Train_SameExamplesInAnotherOrder_GivesTheSameProbabilities()
    {
        var examples = Examples.Round2019().Take(60).ToList();
        var settings = new TrainerSettings(Epochs: 1);

        var one = GuidedClassifier.Train(examples, [], settings).Probabilities("klotter och krossade rutor");
        var other = GuidedClassifier.Train([.. examples.AsEnumerable().Reverse()], [], settings).Probabilities("klotter och krossade rutor");

        Assert.Equal(one, other);
    }

    [Fact]
    public void Train_WithWrittenAnswersAlone_KnowsTheirSubject()
    {
        LabelledExample[] written = [.. Enumerable.Range(0, 20).Select(i => new LabelledExample($"blå giraffer dansar {i}", ["P37"]))];

        var classifier = GuidedClassifier.Train([], written, new TrainerSettings(Epochs: 2));

        Assert.Equal("animals", MainTheme(classifier, "blå giraffer dansar igen"));
        Assert.NotEqual("animals", MainTheme(GuidedClassifier.Train([], [], new TrainerSettings(Epochs: 2)), "blå giraffer dansar igen"));
    }

    [Fact]
    public void Probabilities_WithTheFirstSentence_LeanTowardsIt()
    {
        const string First = "Någon har klottrat på muren igen.", Text = First + " Och bilarna kör för fort.";
        var graffiti = Taxonomy.Shared.TypesOf("P08")[0];

        Assert.True(GuidedClassifier.Shared.Probabilities(Text, First)[graffiti] > GuidedClassifier.Shared.Probabilities(Text)[graffiti]);
    }

    [Fact]
    public void AddTo_AWordOfOneClassOnly_SpeaksForThatClass()
    {
        var model = new LinearClassifier(3, new float[2 * LinearClassifier.StrideFor(3)], new float[LinearClassifier.StrideFor(3)]);
        TrainingItem[] items =
        [
            new(new FeatureVector([0], [1f]), [([1], 1f)], 1),
            new(new FeatureVector([1], [1f]), [([0], 1f)], 1),
            new(new FeatureVector([1], [1f]), [([2], 1f)], 1),
        ];

        BayesTrainer.AddTo(model, items, 1, 0.3);

        Assert.True(model.Weight(0, 1) > 0.5f);
        Assert.True(model.Weight(0, 0) < 0);
        Assert.Equal(0, model.Weight(0, 0) + model.Weight(0, 1) + model.Weight(0, 2), 4);
        Assert.Equal(model.Weight(1, 0), model.Weight(1, 2), 4);
    }

    [Fact]
    public void Probabilities_OfAnyText_SumToOne()
    {
        foreach (var text in new[] { "", "x", "Bilar som kör för fort", "مخدرات" })
        {
            Assert.Equal(1, GuidedClassifier.Shared.Probabilities(text).Sum(), 4);
        }
    }

    [Fact]
    public void Write_ThenRead_GivesNearlyTheSameProbabilities()
    {
        var trained = GuidedClassifier.Train(Examples.Round2019().Take(80).ToList(), [], new TrainerSettings(Epochs: 2));
        using var stream = new MemoryStream();
        ClassifierFile.Write(trained, 200_000, stream, System.IO.Compression.CompressionLevel.Fastest);
        stream.Position = 0;

        var read = ClassifierFile.Read(stream);

        var expected = trained.Probabilities("fulla ungdomar i parken");
        Assert.All(read.Probabilities("fulla ungdomar i parken"), (p, c) => Assert.Equal(expected[c], p, 0.02));
    }

    [Fact]
    public void Score_EveryVectorWidth_IsTheScalarSum()
    {
        var target = Enumerable.Range(0, 48).Select(i => i / 7f).ToArray();
        var source = Enumerable.Range(0, 48).Select(i => (i * 3.3f) - 20).ToArray();
        var expected = target.Select((t, i) => t + (source[i] * 0.37f)).ToArray();

        LinearClassifier.AddScaled(target, source, 0.37f);

        Assert.Equal(expected, target);
    }

    private static string MainTheme(GuidedClassifier classifier, string text) =>
        classifier.Probabilities(text).Select((p, c) => (p, Theme: Taxonomy.Shared.ThemeIdOf(c))).GroupBy(e => e.Theme).MaxBy(g => g.Sum(e => e.p))!.Key;
}
