using System.Globalization;
using Medborgardialog.TextAnalysis;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>As many answers as wanted from the labelled ones, hardly any twice: first these themselves, then two of them together, each pair once.</summary>
internal static class SpeedTexts
{
    internal static IReadOnlyList<string> Read(string data) =>
        [.. Training.Files.Where(name => File.Exists(Path.Combine(data, name))).SelectMany(name => LabelledData.Read(data, name)).Select(row => row.Text)];

    internal static List<SourceText> Of(IReadOnlyList<string> texts, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new SourceText(
            i.ToString(CultureInfo.InvariantCulture),
            i < texts.Count ? texts[i] : $"{texts[i % texts.Count]} {texts[(int)((((long)i * 7919) + (i / texts.Count)) % texts.Count)]}")),
    ];
}
