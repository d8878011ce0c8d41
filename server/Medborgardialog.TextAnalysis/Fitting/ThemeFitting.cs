using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Discovery.Open;
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
        var share = classifier is null ? 0.1 : 0.6;
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
                Report(0.1 + (share * done / texts.Count), classifier is null ? AnalysisStep.Splitting : AnalysisStep.Assigning);
            }
        });

        Report(0.1 + share, AnalysisStep.Discovering);
        var placements = answers.SelectMany(answer => answer.Statements).ToList();
        IFittedThemes? fitted = options.Mode == AnalysisMode.Guided ? Discover(placements) : Group(placements);
        Report(0.9, AnalysisStep.Describing);
        _rules.Apply(placements);
        var themes = new ThemeDescriber(options, placements, _rules, _lineage, _labels, previous, cancellationToken).Describe();
        Report(0.95, AnalysisStep.Describing);
        var summaries = new TextThemes[answers.Length];
        Parallel.For(0, answers.Length, _parallel, i => summaries[i] = TextSummary.Of(answers[i].Text, answers[i].Statements, _rules));
        var model = new ThemeModel(options, corrections, themes, Statements(placements), summaries, [.. placements.Select(p => p.Key)], fitted, classifier);
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
        var ids = Adopt(keys, groups.ConvertAll(group => group.Members), open, (member, group) => TextSpace.Similarity(vectors[member], groups[group].Middle));
        return groups.Count == 0 ? null : new FittedSpace(space, [.. groups.Select((group, g) => new FittedTheme(ids[g], group.Middle))], ThemeDiscovery.LeastSimilarity);
    }

    private OpenModel? Group(List<Placement> placements)
    {
        var open = placements.ToLookup(p => p.Key);
        var keys = open.Select(group => group.Key).Order(StringComparer.Ordinal).ToList();
        if (keys.Count == 0)
        {
            return null;
        }

        var run = new OpenRun(options.MaxThreads, options.Seed, cancellationToken, done => Report(0.2 + (0.7 * done), AnalysisStep.Discovering));
        var found = OpenClustering.Find(keys, LanguageCode(options.Language), options.ThemeCount, run);
        var numbers = found.GroupOf.Distinct().Order().ToList();
        var members = found.GroupOf.Select((group, index) => (group, index)).ToLookup(entry => entry.group, entry => entry.index);
        var ids = Adopt(keys, numbers.ConvertAll(number => (IReadOnlyList<int>)[.. members[number]]), open, (member, _) => found.Confidence[member]);
        return new OpenModel(found.Vocabulary, found.Mixture.Only(numbers), ids);
    }

    private AnalyzedStatement[] Statements(List<Placement> placements)
    {
        var statements = new AnalyzedStatement[placements.Count];
        Parallel.For(0, placements.Count, _parallel, i => statements[i] = placements[i].ToStatement());
        return statements;
    }

    private static string? LanguageCode(AnalysisLanguage language) => language switch
    {
        AnalysisLanguage.Swedish => "sv",
        AnalysisLanguage.English => "en",
        AnalysisLanguage.German => "de",
        _ => null,
    };

    // Gives the groups their ids and labels and puts the statements into them.
    private List<string> Adopt(List<string> keys, List<IReadOnlyList<int>> groups, ILookup<string, Placement> open, Func<int, int, double> confidenceOf)
    {
        var keywords = new Keywords(keys, cancellationToken);
        var leading = groups.ConvertAll(group => keywords.Of([.. group.Select(i => keys[i])], 3));
        var found = groups.Select((group, g) => new LineageGroup(
            ContentId.Of(leading[g].Count > 0 ? leading[g].Order(StringComparer.Ordinal) : group.Select(i => keys[i])),
            group.Select(i => keys[i]).ToHashSet(StringComparer.Ordinal))).ToList();
        var matched = LineageMatching.Match(found, previous?.FoundGroups() ?? []);
        for (var g = 0; g < groups.Count; g++)
        {
            var (id, lineage) = matched[g];
            _lineage[id] = lineage;
            _labels[id] = previous?.Themes.FirstOrDefault(theme => theme.Id == id)?.Label
                ?? (leading[g].Count > 0 ? string.Join(", ", leading[g]) : keys[groups[g][0]]);
            foreach (var member in groups[g])
            {
                var confidence = Math.Round(Math.Clamp(confidenceOf(member, g), 0, 1), 4);
                foreach (var placement in open[keys[member]])
                {
                    placement.Themes = [new StatementTheme(id, confidence)];
                    placement.DecidingWords = [.. leading[g].Where(word => placement.Key.Contains(word, StringComparison.Ordinal))];
                }
            }
        }

        return [.. matched.Select(match => match.Id)];
    }

    private void Report(double fraction, AnalysisStep step) => progress?.Report(new AnalysisProgress(fraction, step));
}
