using System.IO.Compression;
using System.Text.Json;
using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Discovery.Open;
using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis.Durability;

/// <summary>A fitted model as a file: JSON, Brotli-compressed. The shipped classifier is not repeated in it.</summary>
internal static class ModelFile
{
    private const string Format = "medborgardialog-theme-model-1";

    internal static void Write(ThemeModel model, Stream destination)
    {
        using var brotli = new BrotliStream(destination, CompressionLevel.Fastest, leaveOpen: true);
        JsonSerializer.Serialize(brotli, new Content(
            Format, ThemeModel.LibraryVersion, model.Options, model.Corrections, model.Themes, model.Statements, model.Texts, model.Keys,
            model.Fitted is FittedSpace space ? new SpaceContent(
                space.Space.Weighting.Features, [.. space.Space.Weighting.Weights], space.LeastSimilarity, [.. space.Themes.Select(t => new MiddleContent(t.Id, t.Middle.Indexes, t.Middle.Values))]) : null,
            model.Fitted is OpenModel open ? new OpenContent(
                open.Vocabulary.Forms.Language, [.. open.Vocabulary.Forms.FoundStopWords], new(open.Vocabulary.Forms.Lexicon), open.Vocabulary.Features, open.Mixture.Words.Values, open.Mixture.Themes, open.ThemeIds) : null));
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

            IFittedThemes? fitted = content.Space is { } s
                ? new FittedSpace(
                    new TextSpace(new FeatureWeighting(s.Features, s.Weights)), [.. s.Middles.Select(m => new FittedTheme(m.ThemeId, new FeatureVector(m.Indexes, m.Values)))], s.LeastSimilarity)
                : content.Open is { } o
                ? new OpenModel(
                    new Vocabulary(new WordForms(o.Language, o.StopWords, o.Lexicon), o.Features), new WordMixture(new DenseMatrix(o.Features.Count, o.Themes.Length, o.Words), o.Themes), o.ThemeIds)
                : null;
            return new ThemeModel(content.Options, content.Corrections, content.Themes, content.Statements, content.Texts, content.Keys, fitted, null);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException("The stream holds no theme model.", fault);
        }
    }

    private sealed record Content(
        string Format, string LibraryVersion, ThemeFinderOptions Options, Corrections Corrections, IReadOnlyList<Theme> Themes, IReadOnlyList<AnalyzedStatement> Statements,
        IReadOnlyList<TextThemes> Texts, IReadOnlyList<string> Keys, SpaceContent? Space, OpenContent? Open);

    private sealed record SpaceContent(int[] Features, float[] Weights, float LeastSimilarity, IReadOnlyList<MiddleContent> Middles);

    private sealed record OpenContent(
        string Language, IReadOnlyList<string> StopWords, Dictionary<string, int> Lexicon, IReadOnlyList<string> Features, float[] Words, float[] Themes, IReadOnlyList<string> ThemeIds);

    private sealed record MiddleContent(string ThemeId, int[] Indexes, float[] Values);
}
