using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Durability;
using Medborgardialog.TextAnalysis.Guided;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>One run of the analysis (design.md §5), step by step.</summary>
internal sealed class ThemeFitting(
    ThemeFinderOptions options, IReadOnlyList<SourceText> texts, Corrections corrections, ThemeModel? previous, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
{
    private const int Batch = 64;

    private readonly CorrectionRules _rules = new(corrections);
    private readonly Dictionary<string, ThemeLineage> _lineage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = options.MaxThreads, CancellationToken = cancellationToken };

    internal ThemeModel Run()
    {
        Report(0, AnalysisStep.Preparing);
        var classifier = options.Mode == AnalysisMode.Guided ? ThemeModel.ClassifierFor(options, cancellationToken) : null;
        Report(0.1, classifier is null ? AnalysisStep.Splitting : AnalysisStep.Assigning);
        var answers = new (List<Placement> Statements, TextThemes Text)[texts.Count];
        var assigner = classifier is null ? null : new GuidedAssigner(classifier, options.MinimumConfidence ?? GuidedAssigner.DefaultMinimumConfidence);
        var done = 0;
        Parallel.For(0, (texts.Count + Batch - 1) / Batch, _parallel, batch =>
        {
            var end = Math.Min((batch + 1) * Batch, texts.Count);
            for (var i = batch * Batch; i < end; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                answers[i] = assigner is null ? WholeText(i, texts[i].Text) : assigner.Assign(i, texts[i].Text);
            }

            lock (answers)
            {
                done += end - (batch * Batch);
                Report(0.1 + (0.6 * done / texts.Count), AnalysisStep.Assigning);
            }
        });

        Report(0.7, AnalysisStep.Discovering);
        var placements = answers.SelectMany(answer => answer.Statements).ToList();
        var space = options.Mode == AnalysisMode.Guided ? Discover(placements) : Group(placements);
        Report(0.9, AnalysisStep.Describing);
        _rules.Apply(placements);
        var themes = new ThemeDescriber(options, placements, _rules, _lineage, _labels, previous).Describe();
        var summaries = answers.Select(answer => TextSummary.Of(answer.Text, answer.Statements, _rules)).ToList();
        var model = new ThemeModel(options, corrections, themes, [.. placements.Select(p => p.ToStatement())], summaries, [.. placements.Select(p => p.Key)], space, classifier);
        Report(1, AnalysisStep.Done);
        return model;
    }

    internal static (List<Placement> Statements, TextThemes Text) WholeText(int index, string text)
    {
        var sentences = SentenceCutter.Cut(text);
        if (sentences.Count == 0)
        {
            return ([], new TextThemes(Theme.NoneId, [Theme.NoneId], 1));
        }

        var span = new TextSpan(sentences[0].Start, sentences[^1].End - sentences[0].Start);
        return ([new Placement(index, span, span.Of(text)) { Themes = [new StatementTheme(Theme.UnknownId, 0)] }], new TextThemes(Theme.UnknownId, [Theme.UnknownId], 0));
    }

    private FittedSpace? Discover(List<Placement> placements)
    {
        var open = placements.Where(p => p.MainId == Theme.UnknownId && !_rules.IsPinned(p)).ToLookup(p => p.Key);
        var keys = open.Select(group => group.Key).Order(StringComparer.Ordinal).ToList();
        if (keys.Count < 2)
        {
            return null;
        }

        var space = TextSpace.Learn(keys);
        var vectors = keys.ConvertAll(space.Vector);
        var groups = ThemeDiscovery.Find(vectors, keys.ConvertAll(key => open[key].Count()), options.MinimumThemeSize, cancellationToken);
        return Adopt(keys, groups, open, space, vectors, ThemeDiscovery.LeastSimilarity);
    }

    private FittedSpace? Group(List<Placement> placements)
    {
        var open = placements.ToLookup(p => p.Key);
        var keys = open.Select(group => group.Key).Order(StringComparer.Ordinal).ToList();
        if (keys.Count == 0)
        {
            return null;
        }

        var space = TextSpace.Learn(keys);
        var vectors = keys.ConvertAll(space.Vector);
        var count = options.ThemeCount ?? Math.Clamp((int)Math.Round(Math.Sqrt(keys.Count / 4.0)), 1, 40);
        var groupOf = OpenClustering.Find(vectors, space.Weighting.Count, count, options.Seed, options.MaxThreads, cancellationToken);
        var groups = groupOf.Select((group, index) => (group, index)).GroupBy(entry => entry.group, entry => entry.index)
            .Select(members => new DiscoveredGroup([.. members], TextSpace.Middle(members.Select(i => vectors[i])))).ToList();
        return Adopt(keys, groups, open, space, vectors, 0);
    }

    // Gives the groups their ids and labels and puts the statements into them.
    private FittedSpace? Adopt(
        List<string> keys, List<DiscoveredGroup> groups, ILookup<string, Placement> open, TextSpace space, List<FeatureVector> vectors, float leastSimilarity)
    {
        var keywords = new Keywords(keys);
        var leading = groups.ConvertAll(group => keywords.Of([.. group.Members.Select(i => keys[i])], 3));
        var found = groups.Select((group, g) => new LineageGroup(
            ContentId.Of(leading[g].Count > 0 ? leading[g].Order(StringComparer.Ordinal) : group.Members.Select(i => keys[i])),
            group.Members.Select(i => keys[i]).ToHashSet(StringComparer.Ordinal))).ToList();
        var matched = LineageMatching.Match(found, previous?.FoundGroups() ?? []);
        var themes = new List<FittedTheme>();
        for (var g = 0; g < groups.Count; g++)
        {
            var (id, lineage) = matched[g];
            _lineage[id] = lineage;
            _labels[id] = previous?.Themes.FirstOrDefault(theme => theme.Id == id)?.Label
                ?? (leading[g].Count > 0 ? string.Join(", ", leading[g]) : keys[groups[g].Members[0]]);
            themes.Add(new FittedTheme(id, groups[g].Middle));
            foreach (var member in groups[g].Members)
            {
                var confidence = Math.Round(Math.Clamp(TextSpace.Similarity(vectors[member], groups[g].Middle), 0, 1), 4);
                foreach (var placement in open[keys[member]])
                {
                    placement.Themes = [new StatementTheme(id, confidence)];
                    placement.DecidingWords = [.. leading[g].Where(word => placement.Key.Contains(word, StringComparison.Ordinal))];
                }
            }
        }

        return themes.Count == 0 ? null : new FittedSpace(space, themes, leastSimilarity);
    }

    private void Report(double fraction, AnalysisStep step) => progress?.Report(new AnalysisProgress(fraction, step));
}
