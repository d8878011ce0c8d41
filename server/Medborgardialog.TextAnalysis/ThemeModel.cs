using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Durability;
using Medborgardialog.TextAnalysis.Fitting;
using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis;

/// <summary>What an analysis found, and the means to place one more text. Immutable, safe for concurrent use.</summary>
public sealed class ThemeModel
{
    private readonly GuidedClassifier? _classifier;
    private readonly Lazy<GuidedAssigner?> _assigner;
    private readonly Lazy<CorrectionRules> _rules;
    private readonly Lazy<Dictionary<string, string>> _parents;
    private readonly Lazy<IReadOnlyList<SplitRule>> _splits;

    internal ThemeModel(
        ThemeFinderOptions options, Corrections corrections, IReadOnlyList<Theme> themes, IReadOnlyList<AnalyzedStatement> statements, IReadOnlyList<TextThemes> texts,
        FittedState state, GuidedClassifier? classifier, IReadOnlyList<SplitRule>? splits)
    {
        (Options, Corrections, Themes, Statements, Texts, State, _classifier) = (options, corrections, themes, statements, texts, state, classifier);
        _assigner = new Lazy<GuidedAssigner?>(() => options.Mode == AnalysisMode.Guided
            ? new GuidedAssigner(classifier ?? ClassifierFor(options, CancellationToken.None), options.MinimumConfidence ?? GuidedAssigner.DefaultMinimumConfidence)
            : null);

        // Made once and not for every text: a model answers many.
        _rules = new Lazy<CorrectionRules>(() => new CorrectionRules(corrections));
        _parents = new Lazy<Dictionary<string, string>>(() => CorrectedModel.ParentsOf(state));
        _splits = splits is null ? new Lazy<IReadOnlyList<SplitRule>>(LearnSplits) : new Lazy<IReadOnlyList<SplitRule>>(splits);
    }

    /// <summary>The version of this library and its knowledge; it changes whenever the same texts could give another result.</summary>
    public static string LibraryVersion => "1.4.0";

    /// <summary>The options that the model was fitted with.</summary>
    public ThemeFinderOptions Options { get; }

    /// <summary>The corrections that the model obeys.</summary>
    public Corrections Corrections { get; }

    /// <summary>
    /// The themes, those with the most texts first. In guided mode every guided theme is listed, also without statements, so that a person can move
    /// statements there. Themes that ended since the previous run come last, as <see cref="ThemeChange.Retired"/>.
    /// </summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>The statements, in the order of the texts and of their offsets.</summary>
    public IReadOnlyList<AnalyzedStatement> Statements { get; }

    /// <summary>One entry for each text, in the order in which the texts came.</summary>
    public IReadOnlyList<TextThemes> Texts { get; }

    /// <summary>What the run found before corrections.</summary>
    internal FittedState State { get; }

    /// <summary>Places one new text in the fitted themes, without changing the model. Merges, pins and splits hold for it too; links name statements of the run.</summary>
    /// <param name="text">The redacted text.</param>
    /// <returns>Its statements; empty for a text without any letter or digit.</returns>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public IReadOnlyList<AnalyzedStatement> Transform(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var placements = AnswerReader.Read(_assigner.Value, 0, text).Statements;
        var result = new AnalyzedStatement[placements.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var placement = placements[i];
            var isUnknown = placement.MainId == Theme.UnknownId;
            if (isUnknown && (State.Fitted?.Nearest(placement.Key) ?? State.Parts.GetValueOrDefault(Theme.UnknownId)?.Nearest(placement.Key)) is { } nearest)
            {
                placement.Themes = [new StatementTheme(nearest.ThemeId, Math.Round(Math.Clamp(nearest.Confidence, 0, 1), 4))];
            }
            else if (!isUnknown && State.Parts.TryGetValue(placement.MainId, out var parts) && parts.Nearest(placement.Key) is { } part)
            {
                placement.Themes.Insert(1, ThemeFitting.PartOf(placement.Themes[0], part.ThemeId, part.Confidence));
            }

            result[i] = Corrected(placement, i);
        }

        return result;
    }

    /// <summary>
    /// The model as it is when these corrections hold instead of <see cref="Corrections"/>: the same as fitting again to the same texts with the same
    /// previous model, but nothing is assigned or found again. The model itself does not change.
    /// </summary>
    /// <param name="corrections">All corrections that hold, those that hold already among them.</param>
    /// <param name="cancellationToken">Ends early.</param>
    /// <returns>Another model.</returns>
    /// <exception cref="ArgumentNullException">The corrections are <see langword="null"/>.</exception>
    /// <exception cref="ContradictoryCorrectionsException">Two of the corrections cannot both hold.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ThemeModel With(Corrections corrections, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        var statements = Statements.Select((statement, i) => State.StatementThemes.TryGetValue(i, out var themes) ? statement with { Themes = themes } : statement).ToArray();
        var texts = Texts.Select((text, i) => State.TextThemes.GetValueOrDefault(i, text)).ToArray();
        return CorrectedModel.Of(Options, corrections, statements, texts, State, _classifier, cancellationToken);
    }

    /// <summary>
    /// What would change if these corrections held instead of <see cref="Corrections"/>: the same as fitting again to the same texts with the same
    /// previous model and comparing, but nothing is assigned or found again. The model itself does not change.
    /// </summary>
    /// <param name="corrections">All corrections that would hold, those that hold already among them.</param>
    /// <param name="cancellationToken">Ends early.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentNullException">The corrections are <see langword="null"/>.</exception>
    /// <exception cref="ContradictoryCorrectionsException">Two of the corrections cannot both hold.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ThemeDifference Preview(Corrections corrections, CancellationToken cancellationToken = default) => ThemeDifference.Between(this, With(corrections, cancellationToken));

    /// <summary>Writes the model, so that <see cref="Load"/> gives an equal one.</summary>
    /// <param name="destination">A writable stream; it stays open.</param>
    /// <exception cref="ArgumentNullException">The stream is <see langword="null"/>.</exception>
    public void Save(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ModelFile.Write(this, destination);
    }

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    /// <param name="source">A readable stream; it stays open.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentNullException">The stream is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">The stream holds no model, or one of another format.</exception>
    public static ThemeModel Load(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ModelFile.Read(source);
    }

    internal static GuidedClassifier ClassifierFor(ThemeFinderOptions options, CancellationToken cancellationToken) =>
        options.Examples is { } examples ? GuidedClassifier.Train(examples, new TrainerSettings(), cancellationToken) : GuidedClassifier.Shared;

    /// <summary>The themes that the analysis gave a statement before corrections.</summary>
    internal IReadOnlyList<StatementTheme> FoundThemesOf(int statement) => State.StatementThemes.GetValueOrDefault(statement, Statements[statement].Themes);

    private AnalyzedStatement Corrected(Placement placement, int index)
    {
        if (Corrections.IsEmpty)
        {
            return placement.ToStatement();
        }

        var placed = new PlacedStatement(index, 0, placement.Key, placement.Types, placement.Themes);
        _rules.Value.ApplyToOne(placed, _parents.Value);
        if (_rules.Value.PinOf(placed.Key) is null)
        {
            foreach (var split in _splits.Value.Where(split => placed.MainId == split.From && split.Follows(placed.Key, isInside: false)))
            {
                _rules.Value.Move(placed, split.To, byPerson: false, _parents.Value);
            }
        }

        placement.Themes = [.. placed.Themes];
        return placement.ToStatement();
    }

    // A loaded model learns them from the same statements again.
    private List<SplitRule> LearnSplits()
    {
        var placed = Statements.Select((statement, i) => new PlacedStatement(i, statement.TextIndex, State.Keys[i], statement.Types, FoundThemesOf(i))).ToList();
        var run = new CorrectionRun(_rules.Value, placed, _parents.Value, State.Fitted, CancellationToken.None);
        run.Apply();
        return run.Splits;
    }
}
