using System.Collections.Concurrent;
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
    private const double AfterUnknown = 0.75;

    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = options.MaxThreads, CancellationToken = cancellationToken };
    private readonly OpenRun _run = new(options.MaxThreads, options.Seed, cancellationToken);
    private EarlierThemes _earlier = new(null, []);

    internal ThemeModel Run()
    {
        // Before the work, not after it: corrections that cannot hold are told at once.
        _ = new CorrectionLinks(corrections);
        Report(0, AnalysisStep.Preparing);
        var classifier = options.Mode == AnalysisMode.Guided ? MadeReady() : null;
        Report(0.1, classifier is null ? AnalysisStep.Splitting : AnalysisStep.Assigning);
        var assigner = classifier is null ? null : new GuidedAssigner(classifier, options.MinimumConfidence ?? GuidedAssigner.DefaultMinimumConfidence);
        var share = classifier is null ? 0.1 : 0.6;
        var answers = ReadAnswers(assigner, done => Report(0.1 + (share * done), classifier is null ? AnalysisStep.Splitting : AnalysisStep.Assigning));
        Report(0.1 + share, AnalysisStep.Discovering);
        var placements = answers.SelectMany(answer => answer.Statements).ToList();
        _earlier = new EarlierThemes(previous, placements.Select(p => p.Key));
        var adoption = new ThemeAdoption(_earlier, cancellationToken);
        IFittedThemes? fitted = null;
        var parts = new Dictionary<string, OpenModel>(StringComparer.Ordinal);
        var whole = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (classifier is null)
        {
            fitted = Group(placements, adoption);
        }
        else
        {
            var search = new PartSearch(options, previous, _earlier, placements, _run);
            var (space, wide) = Discover(placements, adoption, search);
            Report(AfterUnknown, AnalysisStep.Discovering);
            (fitted, parts, whole) = (space, FindParts(placements, adoption, search), search.Whole);
            if (wide is not null)
            {
                parts[Theme.UnknownId] = wide;
            }
        }

        Report(0.9, AnalysisStep.Describing);
        var state = new FittedState
        {
            Keys = [.. placements.Select(p => p.Key)],
            StatementThemes = new Dictionary<int, IReadOnlyList<StatementTheme>>(),
            TextThemes = new Dictionary<int, TextThemes>(),
            Found = adoption.Found(new CorrectionRules(corrections).Named),
            Earlier = [.. (previous?.Themes ?? []).Where(theme => theme.TextCount > 0)],
            Fitted = fitted,
            Parts = parts,
            Whole = whole,
        };
        var statements = new AnalyzedStatement[placements.Count];
        Parallel.For(0, placements.Count, _parallel, i => statements[i] = placements[i].ToStatement());
        var byText = CorrectedModel.Placed(statements, state.Keys).ToLookup(statement => statement.TextIndex);
        var parents = CorrectedModel.ParentsOf(state);
        var summaries = new TextThemes[answers.Length];
        Parallel.For(0, answers.Length, _parallel, i => summaries[i] = CorrectedModel.Whole(answers[i].Text, [.. byText[i]], parents));
        Report(0.95, AnalysisStep.Describing);
        var model = CorrectedModel.Of(options, corrections, statements, summaries, state, classifier, cancellationToken);
        Report(1, AnalysisStep.Done);
        return model;
    }

    // The first run of a process reads the classifier, which is not done by halves: a run that is cancelled meanwhile does not wait for it.
    private GuidedClassifier MadeReady() =>
        Task.Run(() => ThemeModel.ClassifierFor(options, cancellationToken), cancellationToken).WaitAsync(cancellationToken).GetAwaiter().GetResult();

    // Many short answers say the same, word for word: each is read once.
    private (List<Placement> Statements, TextThemes Text)[] ReadAnswers(GuidedAssigner? assigner, Action<double> report)
    {
        var answers = new (List<Placement> Statements, TextThemes Text)[texts.Count];
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            first.TryAdd(texts[i].Text, i);
        }

        var distinct = first.Values.ToArray();
        var done = 0;
        Parallel.For(0, (distinct.Length + Batch - 1) / Batch, _parallel, batch =>
        {
            var own = distinct.AsSpan(batch * Batch, Math.Min(Batch, distinct.Length - (batch * Batch)));
            foreach (var i in own)
            {
                cancellationToken.ThrowIfCancellationRequested();
                answers[i] = AnswerReader.Read(assigner, i, texts[i].Text);
            }

            lock (answers)
            {
                done += own.Length;
                report((double)done / distinct.Length);
            }
        });
        for (var i = 0; i < texts.Count; i++)
        {
            if (first[texts[i].Text] is var same && same != i)
            {
                answers[i] = (answers[same].Statements.ConvertAll(statement => statement.In(i)), answers[same].Text);
            }
        }

        return answers;
    }

    // Corrections do not decide what is found, only where statements go: a theme does not change because one of its statements was pinned.
    private (FittedSpace? Space, OpenModel? Model) Discover(List<Placement> placements, ThemeAdoption adoption, PartSearch search)
    {
        var open = placements.Where(p => p.MainId == Theme.UnknownId).ToLookup(p => p.Key, StringComparer.Ordinal);
        var keys = SortedKeys.Of(open.Select(group => group.Key), _run);
        if (keys.Count < 2)
        {
            return (null, null);
        }

        var space = TextSpace.Learn(keys, cancellationToken);
        var vectors = keys.ConvertAll(key =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return space.Vector(key);
        });
        var close = ThemeDiscovery.Find(vectors, keys.ConvertAll(key => open[key].Count()), options.MinimumThemeSize, EarlierGroups(keys), cancellationToken);

        // What is not nearly the same may still be about the same.
        var held = close.SelectMany(group => group.Members).ToHashSet();
        var rest = Enumerable.Range(0, keys.Count).Where(i => !held.Contains(i)).ToList();
        var wide = search.Find(Theme.UnknownId, rest.ConvertAll(i => keys[i]), isLarge: true, _run);
        var groups = close.Select(group => group.Members).Concat((wide?.Parts ?? []).Select(part => (IReadOnlyList<int>)part.Members.ConvertAll(i => rest[i]))).ToList();
        var adopted = adoption.Adopt(null, keys, groups);
        for (var g = 0; g < close.Count; g++)
        {
            foreach (var member in close[g].Members)
            {
                Place(open[keys[member]], adopted[g].Id, TextSpace.Similarity(vectors[member], close[g].Middle), adopted[g].Leading);
            }
        }

        foreach (var (part, theme) in (wide?.Parts ?? []).Zip(adopted.Skip(close.Count)))
        {
            foreach (var member in part.Members)
            {
                Place(open[keys[rest[member]]], theme.Id, wide!.Confidence[member], theme.Leading);
            }
        }

        return (close.Count == 0 ? null : new FittedSpace(space, [.. close.Select((group, g) => new FittedTheme(adopted[g].Id, group.Middle))], ThemeDiscovery.LeastSimilarity),
            Named(wide, adopted.Skip(close.Count)));
    }

    // The groups of statements that were nearly the same in the run before.
    private IEnumerable<IReadOnlyList<int>> EarlierGroups(List<string> keys)
    {
        var before = _earlier.ThemeOf(null);
        var close = (previous?.State.Fitted as FittedSpace)?.Themes.Select(theme => theme.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        return Enumerable.Range(0, keys.Count).Where(i => before.TryGetValue(keys[i], out var theme) && close.Contains(theme))
            .GroupBy(i => before[keys[i]]).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (IReadOnlyList<int>)[.. group]);
    }

    private OpenModel? Group(List<Placement> placements, ThemeAdoption adoption)
    {
        var open = placements.Where(p => p.MainId == Theme.UnknownId).ToLookup(p => p.Key, StringComparer.Ordinal);
        var keys = SortedKeys.Of(open.Select(group => group.Key), _run);
        if (keys.Count == 0)
        {
            return null;
        }

        var run = new OpenRun(options.MaxThreads, options.Seed, cancellationToken, done => Report(0.2 + (0.7 * done), AnalysisStep.Discovering));
        var begin = previous?.State.Fitted is OpenModel before && (options.ThemeCount is null || options.ThemeCount == before.ThemeIds.Count) ? OpenStart.From(keys, before, _earlier.ThemeOf(null)) : null;
        var found = OpenClustering.Find(keys, options.LanguageCode, options.ThemeCount, run, begin);
        var numbers = found.GroupOf.Distinct().Order().ToList();
        var members = found.GroupOf.Select((group, index) => (group, index)).ToLookup(entry => entry.group, entry => entry.index);
        var adopted = adoption.Adopt(null, keys, numbers.ConvertAll(number => (IReadOnlyList<int>)[.. members[number]]));
        for (var g = 0; g < numbers.Count; g++)
        {
            foreach (var member in members[numbers[g]])
            {
                Place(open[keys[member]], adopted[g].Id, found.Confidence[member], adopted[g].Leading);
            }
        }

        return new OpenModel(found.Vocabulary, found.Mixture.Only(numbers), [.. adopted.Select(theme => theme.Id)], found.FoundAmong);
    }

    // Looks inside the large guided themes; a statement has the part beside the theme.
    private Dictionary<string, OpenModel> FindParts(List<Placement> placements, ThemeAdoption adoption, PartSearch search)
    {
        var themes = placements.Where(p => Taxonomy.Shared.IsGuided(p.MainId)).GroupBy(p => p.MainId, StringComparer.Ordinal).OrderBy(theme => theme.Key, StringComparer.Ordinal)
            .Select(theme => (Id: theme.Key, Rows: theme.ToLookup(p => p.Key, StringComparer.Ordinal), Keys: SortedKeys.Of(theme.Select(p => p.Key), _run), Count: theme.Count())).ToList();
        var found = new FoundParts?[themes.Count];

        var (done, all) = (0, themes.Sum(theme => theme.Keys.Count));

        // The largest first, each given to the thread that is free, so that none is left working alone at the end.
        var order = Enumerable.Range(0, themes.Count).OrderByDescending(i => themes[i].Keys.Count).ThenBy(i => i);
        Parallel.ForEach(Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering), _parallel, i =>
        {
            var (id, _, keys, count) = themes[i];
            found[i] = search.Find(id, keys, isLarge: count >= Parts.LeastStatements, new OpenRun(1, options.Seed, cancellationToken));
            lock (found)
            {
                done += keys.Count;
                Report(AfterUnknown + ((0.9 - AfterUnknown) * done / all), AnalysisStep.Discovering);
            }
        });
        var models = new Dictionary<string, OpenModel>(StringComparer.Ordinal);
        for (var i = 0; i < themes.Count; i++)
        {
            if (found[i] is not { } parts)
            {
                continue;
            }

            var (id, rows, keys, _) = themes[i];
            var adopted = adoption.Adopt(id, keys, [.. parts.Parts.Select(part => part.Members)]);
            if (Named(parts, adopted) is { } named)
            {
                models[id] = named;
            }

            foreach (var (part, theme) in parts.Parts.Zip(adopted))
            {
                foreach (var member in part.Members)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    foreach (var placement in rows[keys[member]])
                    {
                        placement.Themes.Insert(1, PartOf(placement.Themes[0], theme.Id, parts.Confidence[member]));
                    }
                }
            }
        }

        return models;
    }

    private static OpenModel? Named(FoundParts? found, IEnumerable<(string Id, List<string> Leading)> adopted)
    {
        var ids = (found?.Parts ?? []).Zip(adopted).ToDictionary(pair => pair.First.Id, pair => pair.Second.Id, StringComparer.Ordinal);
        return ids.Count == 0 ? null : found!.Model with { ThemeIds = [.. found.Model.ThemeIds.Select(id => ids.GetValueOrDefault(id, ""))] };
    }

    /// <summary>The membership in a part: never surer than that in the whole.</summary>
    internal static StatementTheme PartOf(StatementTheme whole, string partId, double confidence) => new(partId, Math.Round(whole.Confidence * Math.Round(confidence, 4), 4));

    private void Place(IEnumerable<Placement> rows, string themeId, double confidence, List<string> leading)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var placement in rows)
        {
            placement.Themes = [new StatementTheme(themeId, Math.Round(Math.Clamp(confidence, 0, 1), 4))];
            placement.DecidingWords = [.. leading.Where(word => placement.Key.Contains(word, StringComparison.Ordinal))];
        }
    }

    private void Report(double fraction, AnalysisStep step)
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new AnalysisProgress(fraction, step));
    }
}
