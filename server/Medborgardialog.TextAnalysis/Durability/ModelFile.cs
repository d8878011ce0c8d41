using System.IO.Compression;
using System.Text.Json;
using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Discovery.Open;
using Medborgardialog.TextAnalysis.Fitting;
using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis.Durability;

/// <summary>A fitted model as a file: JSON, Brotli-compressed. The shipped classifier is not repeated in it.</summary>
internal static class ModelFile
{
    private const string Format = "medborgardialog-theme-model-3";

    internal static void Write(ThemeModel model, Stream destination)
    {
        var state = model.State;
        using var brotli = new BrotliStream(destination, CompressionLevel.Fastest, leaveOpen: true);
        JsonSerializer.Serialize(brotli, new Content(
            Format, ThemeModel.LibraryVersion, model.Options, model.Corrections, model.Themes, model.Statements, model.Texts,
            state.Keys, state.StatementThemes, state.TextThemes, state.Found, state.Earlier,
            state.Fitted is FittedSpace space ? new SpaceContent(
                space.Space.Weighting.Features, [.. space.Space.Weighting.Weights], space.LeastSimilarity, [.. space.Themes.Select(t => new MiddleContent(t.Id, t.Middle.Indexes, t.Middle.Values))]) : null,
            state.Fitted is OpenModel open ? ToContent(open) : null,
            state.Parts.ToDictionary(part => part.Key, part => ToContent(part.Value)), new SortedDictionary<string, int>(state.Whole.ToDictionary(), StringComparer.Ordinal)));
    }

    internal static ThemeModel Read(Stream source)
    {
        try
        {
            using var brotli = new BrotliStream(source, CompressionMode.Decompress, leaveOpen: true);
            var content = JsonSerializer.Deserialize<Content>(brotli);
            if (content is not { Format: Format })
            {
                throw new InvalidDataException("The stream holds no theme model of this format.");
            }

            var state = new FittedState
            {
                Keys = content.Keys,
                StatementThemes = content.StatementThemes,
                TextThemes = content.TextThemes,
                Found = content.Found,
                Earlier = content.Earlier,
                Fitted = content.Space is { } space ? FromContent(space) : content.Open is { } open ? FromContent(open) : null,
                Parts = content.Parts.ToDictionary(part => part.Key, part => FromContent(part.Value), StringComparer.Ordinal),
                Whole = content.Whole,
            };
            return new ThemeModel(content.Options, content.Corrections, content.Themes, content.Statements, content.Texts, state, null, null);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException("The stream holds no theme model.", fault);
        }
    }

    private static OpenContent ToContent(OpenModel model) => new(
        model.Vocabulary.Forms.Language, [.. model.Vocabulary.Forms.FoundStopWords], new(model.Vocabulary.Forms.Lexicon), model.Vocabulary.Features, model.Mixture.Words.Values, model.Mixture.Themes,
        model.ThemeIds, model.FoundAmong, model.LeastConfidence, model.Leading);

    private static OpenModel FromContent(OpenContent content) => new(
        new Vocabulary(new WordForms(content.Language, content.StopWords, content.Lexicon), content.Features),
        new WordMixture(new DenseMatrix(content.Features.Count, content.Themes.Length, content.Words), content.Themes), content.ThemeIds, content.FoundAmong, content.LeastConfidence, content.Leading);

    private static FittedSpace FromContent(SpaceContent content) => new(
        new TextSpace(new FeatureWeighting(content.Features, content.Weights)), [.. content.Middles.Select(m => new FittedTheme(m.ThemeId, new FeatureVector(m.Indexes, m.Values)))], content.LeastSimilarity);

    private sealed record Content(
        string Format, string LibraryVersion, ThemeFinderOptions Options, Corrections Corrections, IReadOnlyList<Theme> Themes, IReadOnlyList<AnalyzedStatement> Statements,
        IReadOnlyList<TextThemes> Texts, IReadOnlyList<string> Keys, IReadOnlyDictionary<int, IReadOnlyList<StatementTheme>> StatementThemes, IReadOnlyDictionary<int, TextThemes> TextThemes,
        IReadOnlyList<FoundTheme> Found, IReadOnlyList<Theme> Earlier, SpaceContent? Space, OpenContent? Open, Dictionary<string, OpenContent> Parts, SortedDictionary<string, int> Whole);

    private sealed record SpaceContent(int[] Features, float[] Weights, float LeastSimilarity, IReadOnlyList<MiddleContent> Middles);

    private sealed record OpenContent(
        string Language, IReadOnlyList<string> StopWords, Dictionary<string, int> Lexicon, IReadOnlyList<string> Features, float[] Words, float[] Themes, IReadOnlyList<string> ThemeIds,
        int FoundAmong, double LeastConfidence, IReadOnlyList<int[]>? Leading);

    private sealed record MiddleContent(string ThemeId, int[] Indexes, float[] Values);
}
