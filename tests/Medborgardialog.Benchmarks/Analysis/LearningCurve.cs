using Medborgardialog.TextAnalysis;
using Medborgardialog.TextAnalysis.Fitting;
using Medborgardialog.TextAnalysis.Guided;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>What the answers written for the classifier give: the mean over left-out writers with none, some and all of them.</summary>
internal static class LearningCurve
{
    /// <summary>The mean scores with a share of the written answers, taken evenly over each file.</summary>
    /// <param name="writers">Each left-out writer's rows, with the rows of all others.</param>
    /// <param name="share">0 to 1.</param>
    /// <param name="settings">How to train.</param>
    internal static (int Count, double Accuracy, double Nmi, double MicroF1) Mean(IReadOnlyList<(IReadOnlyList<LabelledRow> Unseen, IReadOnlyList<LabelledRow> Others)> writers, double share, TrainerSettings settings)
    {
        var written = Examples.Written().Where((_, i) => (int)((i + 1) * share) > (int)(i * share)).ToList();
        var scores = writers.Select(writer => Score(writer.Unseen, GuidedClassifier.Train([.. writer.Others.Select(row => row.Example)], written, settings))).ToList();
        return (written.Count, scores.Average(s => s.Accuracy), scores.Average(s => s.Nmi), scores.Average(s => s.MicroF1));
    }

    private static ClusteringScore Score(IReadOnlyList<LabelledRow> rows, GuidedClassifier classifier)
    {
        var assigner = new GuidedAssigner(classifier, GuidedAssigner.DefaultMinimumConfidence);
        var kept = rows.Where(row => row.Language == "sv" && row.Themes[0] != Theme.NoneId).ToList();
        return ClusteringScore.Of([.. kept.Select(row => row.Themes)], [.. kept.Select(row => assigner.Assign(0, row.Text).Text.ThemeIds)]);
    }
}
