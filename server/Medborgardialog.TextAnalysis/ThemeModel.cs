using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Durability;
using Medborgardialog.TextAnalysis.Fitting;
using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis;

/// <summary>What an analysis found, and the means to place one more text. Immutable, safe for concurrent use.</summary>
public sealed class ThemeModel
{
    private readonly FittedSpace? _space;
    private readonly Lazy<GuidedAssigner?> _assigner;

    internal ThemeModel(
        ThemeFinderOptions options, Corrections corrections, IReadOnlyList<Theme> themes, IReadOnlyList<AnalyzedStatement> statements, IReadOnlyList<TextThemes> texts,
        IReadOnlyList<string> keys, FittedSpace? space, GuidedClassifier? classifier)
    {
        (Options, Corrections, Themes, Statements, Texts, Keys, _space) = (options, corrections, themes, statements, texts, keys, space);
        _assigner = new Lazy<GuidedAssigner?>(() => options.Mode == AnalysisMode.Guided
            ? new GuidedAssigner(classifier ?? ClassifierFor(options, CancellationToken.None), options.MinimumConfidence ?? GuidedAssigner.DefaultMinimumConfidence)
            : null);
    }

    /// <summary>The version of this library and its knowledge; it changes whenever the same texts could give another result.</summary>
    public static string LibraryVersion => "1.1.0";

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

    /// <summary>The comparable form of each statement.</summary>
    internal IReadOnlyList<string> Keys { get; }

    internal FittedSpace? Space => _space;

    /// <summary>Places one new text in the fitted themes, without changing the model. Merges and pins hold for it too.</summary>
    /// <param name="text">The redacted text.</param>
    /// <returns>Its statements; empty for a text without any letter or digit.</returns>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public IReadOnlyList<AnalyzedStatement> Transform(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = new CorrectionRules(Corrections);
        var placements = (_assigner.Value is { } assigner ? assigner.Assign(0, text) : ThemeFitting.WholeText(0, text)).Statements;
        foreach (var placement in placements)
        {
            if (placement.MainId == Theme.UnknownId && _space?.Nearest(placement.Key) is { } nearest)
            {
                placement.Themes = [new StatementTheme(nearest.ThemeId, Math.Round(Math.Clamp(nearest.Similarity, 0, 1), 4))];
            }

            rules.ApplyToOne(placement);
        }

        return [.. placements.Select(placement => placement.ToStatement())];
    }

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

    /// <summary>The found themes with the statements that they hold, for the next run.</summary>
    internal List<LineageGroup> FoundGroups()
    {
        var keys = Statements.Select((statement, index) => (statement.Themes[0].ThemeId, Key: Keys[index])).ToLookup(entry => entry.ThemeId, entry => entry.Key);
        return [.. Themes.Where(theme => theme.Kind == ThemeKind.Discovered && theme.StatementCount > 0).Select(theme => new LineageGroup(theme.Id, keys[theme.Id].ToHashSet(StringComparer.Ordinal)))];
    }
}
