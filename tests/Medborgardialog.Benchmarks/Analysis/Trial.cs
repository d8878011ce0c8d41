using System.Diagnostics;
using Medborgardialog.TextAnalysis;
using Medborgardialog.TextAnalysis.Guided;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.Benchmarks.Analysis;

internal static class Trial
{
    internal static int Run(string data, string[] rest)
    {
        var settings = new TrainerSettings();
        foreach (var r in rest)
        {
            var kv = r.Split('=');
            var v = float.Parse(kv[^1], System.Globalization.CultureInfo.InvariantCulture);
            settings = kv[0] switch
            {
                "epochs" => settings with { Epochs = (int)v },
                "rate" => settings with { Rate = v },
                "least" => settings with { LeastTexts = (int)v },
                "phrase" => settings with { PhraseImportance = v },
                "decay" => settings with { Decay = v },
                _ => settings,
            };
        }
        var phrases = Examples.Phrases();
        var names = new[] { "dialogue/sv-dialog-soderkoping.tsv", "dialogue/sv-dialog-2017.tsv", "writers/w1.tsv", "writers/w2.tsv", "writers/w3.tsv", "writers/w4.tsv", "writers/w5.tsv", "writers/w6.tsv", "writers/w7.tsv" };
        var sets = names.Select(n => LabelledData.Read(data, n)).ToList();
        var w = Stopwatch.StartNew();
        var m = GuidedClassifier.Train([.. sets[0].Select(r => r.Example)], settings);
        Console.WriteLine($"train 2019 {w.Elapsed.TotalSeconds:F1}s phrases {phrases.Count}");
        for (var i = 1; i < sets.Count; i++) Report("2019-> " + names[i], m, sets[i]);
        if (rest.Contains("lowo=1")) {
        var all = new List<ClusteringScore>();
        foreach (var left in new[] { 2, 3, 4, 5, 7, 8, 0 })
        {
            var train = Enumerable.Range(0, sets.Count).Where(i => i != left && !(left == 0 && i == 1)).SelectMany(i => sets[i]).Select(r => r.Example).ToList();
            m = GuidedClassifier.Train(train, settings);
            all.Add(Report("lowo " + names[left], m, left == 0 ? [.. sets[0], .. sets[1]] : sets[left]));
        }
        Console.WriteLine($"MEAN ACC {all.Average(s => s.Accuracy):F3} NMI {all.Average(s => s.Nmi):F3} F1 {all.Average(s => s.MicroF1):F3}  {w.Elapsed.TotalSeconds:F0}s");
        }
        return 0;
    }

    internal static ClusteringScore Report(string name, GuidedClassifier model, IReadOnlyList<LabelledRow> rows)
    {
        var keep = rows.Where(r => r.Language == "sv" && r.Themes[0] != "none").ToList();
        var found = keep.Select(r =>
        {
            var p = model.Probabilities(r.Text);
            var th = new float[28];
            for (var c = 0; c < p.Length; c++) if (Taxonomy.Shared.Types[c].Theme >= 0) th[Taxonomy.Shared.Types[c].Theme] += p[c];
            var order = Enumerable.Range(0, 28).OrderByDescending(t => th[t]).ToList();
            var list = new List<string> { Taxonomy.Shared.Themes[order[0]].Id };
            if (th[order[1]] > 0.3) list.Add(Taxonomy.Shared.Themes[order[1]].Id);
            return (IReadOnlyList<string>)list;
        }).ToList();
        var s = ClusteringScore.Of([.. keep.Select(r => r.Themes)], found);
        Console.WriteLine($"{name,-45} n {s.Count} ACC {s.Accuracy:F3} NMI {s.Nmi:F3} ARI {s.Ari:F3} F1 {s.MicroF1:F3}");
        return s;
    }
}
