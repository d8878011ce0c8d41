using Medborgardialog.TextAnalysis;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>A labelled row of the data folder: type or theme labels, and the themes that they stand for.</summary>
internal sealed record LabelledRow(string Id, IReadOnlyList<string> Labels, IReadOnlyList<string> Themes, string Language, string Audience, string Text)
{
    internal LabelledExample Example => new(Text, Labels);
}

/// <summary>Reads the labelled files of the data folder.</summary>
internal static class LabelledData
{
    internal static IReadOnlyList<LabelledRow> Read(string data, string file)
    {
        var codes = File.ReadLines(Path.Combine(data, "dialogue", "labels.tsv")).Skip(1).Select(line => line.Split('\t')).ToDictionary(c => c[0], c => c[1]);
        var lines = File.ReadAllLines(Path.Combine(data, file));
        var head = lines[0].Split('\t').ToList();
        int id = head.IndexOf("id"), labels = head.IndexOf("labels"), language = head.IndexOf("lang"), audience = head.IndexOf("audience"), text = head.IndexOf("text");
        return
        [
            .. lines.Skip(1).Where(line => line.Length > 0).Select(line =>
            {
                var cells = line.Split('\t');
                var own = cells[labels].Split('|').Select(label => codes.GetValueOrDefault(label, label)).Distinct().ToList();
                var themes = own.Select(label => Taxonomy.Shared.ThemeIdOf(label) ?? throw new InvalidDataException($"{file}: label {label}")).Distinct().ToList();
                if (themes.Count > 1)
                {
                    // A class beside a topic (a proposal, a tip) is no theme of its own; the topic it comes with is.
                    themes.Remove("none");
                }

                return new LabelledRow(cells[id], own, themes, cells[language], cells[audience], cells[text]);
            }),
        ];
    }
}
