using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary><c>train --data DIR --out FILE [--2019]</c>: fits the shipped classifier on every labelled file, the answers written for the classifier and the taxonomy's phrases, and writes it.</summary>
internal static class Training
{
    private const int MostFeatures = 230_000;

    internal static readonly string[] Files =
    [
        "dialogue/sv-dialog-soderkoping.tsv", "dialogue/sv-dialog-2017.tsv",
        "writers/w1.tsv", "writers/w2.tsv", "writers/w3.tsv", "writers/w4.tsv", "writers/w5.tsv", "writers/w6.tsv", "writers/w7.tsv",
    ];

    internal static int Run(string data, string file, string[] rest)
    {
        var files = rest.Contains("--2019") ? Files[..1] : Files;
        var examples = files.SelectMany(name => LabelledData.Read(data, name)).Select(row => row.Example).ToList();
        var classifier = GuidedClassifier.Train(examples, new TrainerSettings());
        using (var stream = File.Create(file))
        {
            ClassifierFile.Write(classifier, MostFeatures, stream);
        }

        Console.WriteLine($"{examples.Count} examples, {classifier.Weighting.Count} features, {new FileInfo(file).Length} bytes");
        return 0;
    }
}
