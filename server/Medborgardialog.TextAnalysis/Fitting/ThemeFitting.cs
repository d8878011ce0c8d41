using System.Collections.Concurrent;
using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Discovery.Open;
using Medborgardialog.TextAnalysis.Durability;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>One run of the analysis (design.md §5), step by step.</summary>
internal sealed class ThemeFitting(
    ThemeFinderOptions options, IReadOnlyList<SourceText> texts, Corrections corrections, ThemeModel? previous, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
{
    private const int Batch = 64;
    private const int MostBackground = 2000;

    private readonly ConcurrentDictionary<string, int> _whole = new(StringComparer.Ordinal);
    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = options.MaxThreads, CancellationToken = cancellationToken };
    private EarlierThemes _earlier = new(null, []);

    internal ThemeModel Run()
    {
        // Before the work, not after it: corrections that cannot hold are told at once.
        _ = new CorrectionLinks(corrections);
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
                answers[i] = AnswerReader.Read(assigner, i, texts[i].Text);
            }

            lock (answers)
            {
                done += end - (batch * Batch);
                Report(0.1 + (share * done / texts.Count), classifier is null ? AnalysisStep.Splitting : AnalysisStep.Assigning);
            }
        });

        Report(0.1 + share, AnalysisStep.Discovering);
        var placements = answers.SelectMany(answer => answer.Statements).ToList();
        _earlier = new EarlierThemes(previous, placements.Select(p => p.Key));
        var adoption = new ThemeAdoption(_earlier, cancellationToken);
        IFittedThemes? fitted = null;
        var parts = new Dictionary<string, OpenModel>(StringComparer.Ordinal);
        if (classifier is null)
        {
            fitted = Group(placements, adoption);
        }
        else
        {
            var (space, wide) = Discover(placements, adoption);
            (fitted, parts) = (space, FindParts(placements, adoption));
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
            Whole = new SortedDictionary<string, int>(_whole, StringComparer.Ordinal),
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

    // Corrections do not decide what is found, only where statements go: a theme does not change because one of its statements was pinned.
    private (FittedSpace? Space, OpenModel? Model) Discover(List<Placement> placements, ThemeAdoption adoption)
    {
        var open = placements.Where(p => p.MainId == Theme.UnknownId).ToLookup(p => p.Key, StringComparer.Ordinal);
        var keys = open.Select(group => group.Key).Order(StringComparer.Ordinal).ToList();
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
        var run = new OpenRun(options.MaxThreads, options.Seed, cancellationToken);
        var background = placements.Count(p => p.MainId != Theme.UnknownId) >= Parts.LeastStatements ? Background(placements) : [];
        var (model, wide) = PartsOf(Theme.UnknownId, rest.ConvertAll(i => keys[i]), background, run);
        var groups = close.Select(group => group.Members).Concat(wide.Select(part => (IReadOnlyList<int>)part.Members.ConvertAll(i => rest[i]))).ToList();
        var adopted = adoption.Adopt(null, keys, groups);
        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var member in groups[g])
            {
                Place(open[keys[member]], adopted[g].Id, g < close.Count ? TextSpace.Similarity(vectors[member], close[g].Middle) : model!.Nearest(keys[member])!.Value.Confidence, adopted[g].Leading);
            }
        }

        return (close.Count == 0 ? null : new FittedSpace(space, [.. close.Select((group, g) => new FittedTheme(adopted[g].Id, group.Middle))], ThemeDiscovery.LeastSimilarity),
            Named(model, wide, adopted.Skip(close.Count)));
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
        var keys = open.Select(group => group.Key).Order(StringComparer.Ordinal).ToList();
        if (keys.Count == 0)
        {
            return null;
        }

        var run = new OpenRun(options.MaxThreads, options.Seed, cancellationToken, done => Report(0.2 + (0.7 * done), AnalysisStep.Discovering));
        var begin = previous?.State.Fitted is OpenModel before && (options.ThemeCount is null || options.ThemeCount == before.ThemeIds.Count) ? OpenStart.From(keys, before, _earlier.ThemeOf(null)) : null;
        var found = OpenClustering.Find(keys, LanguageCode(options.Language), options.ThemeCount, run, begin);
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
    private Dictionary<string, OpenModel> FindParts(List<Placement> placements, ThemeAdoption adoption)
    {
        var large = placements.Where(p => Taxonomy.Shared.IsGuided(p.MainId)).GroupBy(p => p.MainId, StringComparer.Ordinal)
            .Where(theme => theme.Count() >= Parts.LeastStatements).OrderBy(theme => theme.Key, StringComparer.Ordinal)
            .Select(theme => (Id: theme.Key, Rows: theme.ToLookup(p => p.Key, StringComparer.Ordinal), Keys: theme.Select(p => p.Key).Distinct().Order(StringComparer.Ordinal).ToList())).ToList();
        foreach (var small in placements.Where(p => Taxonomy.Shared.IsGuided(p.MainId)).GroupBy(p => p.MainId, StringComparer.Ordinal).Where(theme => theme.Count() < Parts.LeastStatements))
        {
            IsStillWhole(small.Key, small.Select(p => p.Key).Distinct().Count());
        }

        var background = Background(placements);
        var found = new (OpenModel? Model, List<(string Id, List<int> Members)> Members)[large.Count];
        Parallel.For(0, large.Count, _parallel, i => found[i] = PartsOf(large[i].Id, large[i].Keys, background, new OpenRun(1, options.Seed, cancellationToken)));
        var models = new Dictionary<string, OpenModel>(StringComparer.Ordinal);
        for (var i = 0; i < large.Count; i++)
        {
            var (id, rows, keys) = large[i];
            var (model, parts) = found[i];
            var adopted = adoption.Adopt(id, keys, [.. parts.Select(part => part.Members)]);
            if (Named(model, parts, adopted) is not { } named)
            {
                continue;
            }

            models[id] = named;
            foreach (var key in parts.SelectMany(part => part.Members).Select(member => keys[member]))
            {
                var (part, confidence) = named.Nearest(key)!.Value;
                foreach (var placement in rows[key])
                {
                    placement.Themes.Insert(1, PartOf(placement.Themes[0], part, confidence));
                }
            }
        }

        return models;
    }

    // The parts of the run before as long as they cover the set, so that no statement moves between parts for the sake of a few new ones.
    private (OpenModel? Model, List<(string Id, List<int> Members)> Members) PartsOf(string themeId, List<string> keys, List<string> background, OpenRun run)
    {
        if (_earlier.AreOfTheseAnswers && previous!.State.Parts.TryGetValue(themeId, out var before) && before.Covers(keys.Count))
        {
            return (before, Parts.Members(before, keys, run));
        }

        if (!IsStillWhole(themeId, keys.Count) && Parts.Find(keys, background, LanguageCode(options.Language), run) is { } found)
        {
            _whole.TryRemove(themeId, out _);
            return (found, Parts.Members(found, keys, run));
        }

        return (null, []);
    }

    // Whether no parts were found in the run before among about as many statements; notes the number for the run after.
    private bool IsStillWhole(string themeId, int texts)
    {
        var isStill = _earlier.AreOfTheseAnswers && previous!.State.Whole.TryGetValue(themeId, out var among) && OpenModel.Covers(among, texts);
        _whole[themeId] = isStill ? previous!.State.Whole[themeId] : texts;
        return isStill;
    }

    private static OpenModel? Named(OpenModel? model, List<(string Id, List<int> Members)> parts, IEnumerable<(string Id, List<string> Leading)> adopted)
    {
        var ids = parts.Zip(adopted).ToDictionary(pair => pair.First.Id, pair => pair.Second.Id, StringComparer.Ordinal);
        return model is null || ids.Count == 0 ? null : model with { ThemeIds = [.. model.ThemeIds.Select(id => ids.GetValueOrDefault(id, ""))] };
    }

    private static List<string> Background(List<Placement> placements)
    {
        var keys = placements.Select(p => p.Key).Distinct().Order(StringComparer.Ordinal).ToList();
        return keys.Count <= MostBackground ? keys : [.. Enumerable.Range(0, MostBackground).Select(i => keys[(int)((long)i * keys.Count / MostBackground)])];
    }

    /// <summary>The membership in a part: never surer than that in the whole.</summary>
    internal static StatementTheme PartOf(StatementTheme whole, string partId, double confidence) => new(partId, Math.Round(whole.Confidence * Math.Round(confidence, 4), 4));

    private static void Place(IEnumerable<Placement> rows, string themeId, double confidence, List<string> leading)
    {
        foreach (var placement in rows)
        {
            placement.Themes = [new StatementTheme(themeId, Math.Round(Math.Clamp(confidence, 0, 1), 4))];
            placement.DecidingWords = [.. leading.Where(word => placement.Key.Contains(word, StringComparison.Ordinal))];
        }
    }

    private static string? LanguageCode(AnalysisLanguage language) => language switch
    {
        AnalysisLanguage.Swedish => "sv",
        AnalysisLanguage.English => "en",
        AnalysisLanguage.German => "de",
        _ => null,
    };

    private void Report(double fraction, AnalysisStep step) => progress?.Report(new AnalysisProgress(fraction, step));
}
