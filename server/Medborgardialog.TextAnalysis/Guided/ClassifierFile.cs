using System.IO.Compression;

namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>
/// The trained classifier as a file: features with their weights, and each feature's class weights as bytes with one scale, Brotli-compressed.
/// Made by <c>dotnet run -c Release --project tests/Medborgardialog.Benchmarks -- train --data DIR --out FILE</c>.
/// </summary>
internal static class ClassifierFile
{
    private const int Format = 0x4D44_4331;

    internal static GuidedClassifier ReadShipped()
    {
        using var stream = typeof(ClassifierFile).Assembly.GetManifestResourceStream("guided.model")
            ?? throw new InvalidDataException("The trained classifier 'guided.model' is not part of this build.");
        return Read(stream);
    }

    internal static GuidedClassifier Read(Stream source)
    {
        using var brotli = new BrotliStream(source, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(brotli);
        if (reader.ReadInt32() != Format)
        {
            throw new InvalidDataException("This is no classifier of this version.");
        }

        int count = reader.ReadInt32(), classes = reader.ReadInt32();
        var temperature = reader.ReadSingle();
        var features = new int[count];
        for (int i = 0, last = 0; i < count; i++)
        {
            features[i] = last += reader.Read7BitEncodedInt();
        }

        var idf = new float[count];
        var scales = new float[count];
        for (var i = 0; i < count; i++)
        {
            idf[i] = (float)reader.ReadHalf();
            scales[i] = (float)reader.ReadHalf();
        }

        var bias = new float[LinearClassifier.StrideFor(classes)];
        for (var c = 0; c < classes; c++)
        {
            bias[c] = reader.ReadSingle();
        }

        var stride = LinearClassifier.StrideFor(classes);
        var weights = new float[count * stride];
        var row = new byte[classes];
        for (var i = 0; i < count; i++)
        {
            brotli.ReadExactly(row);
            for (var c = 0; c < classes; c++)
            {
                weights[(i * stride) + c] = (sbyte)row[c] * scales[i];
            }
        }

        return new GuidedClassifier(new FeatureWeighting(features, idf, GuidedClassifier.WordLength, GuidedClassifier.GroupLength), new LinearClassifier(classes, weights, bias), temperature);
    }

    /// <summary>Writes the features that matter most.</summary>
    internal static void Write(GuidedClassifier classifier, int mostFeatures, Stream destination, CompressionLevel compression = CompressionLevel.SmallestSize)
    {
        var model = classifier.Model;
        var kept = Enumerable.Range(0, classifier.Weighting.Count)
            .OrderByDescending(row => Importance(classifier, row)).ThenBy(row => row).Take(mostFeatures).Order().ToList();
        using var brotli = new BrotliStream(destination, compression, leaveOpen: true);
        using var writer = new BinaryWriter(brotli);
        writer.Write(Format);
        writer.Write(kept.Count);
        writer.Write(model.Classes);
        writer.Write(classifier.Temperature);
        var last = 0;
        foreach (var row in kept)
        {
            writer.Write7BitEncodedInt(classifier.Weighting.Features[row] - last);
            last = classifier.Weighting.Features[row];
        }

        foreach (var row in kept)
        {
            writer.Write((Half)classifier.Weighting.Weights[row]);
            writer.Write((Half)Scale(model, row));
        }

        for (var c = 0; c < model.Classes; c++)
        {
            writer.Write(model.Bias[c]);
        }

        foreach (var row in kept)
        {
            var scale = (float)(Half)Scale(model, row);
            for (var c = 0; c < model.Classes; c++)
            {
                writer.Write((sbyte)Math.Clamp(MathF.Round(scale == 0 ? 0 : model.Weight(row, c) / scale), -127, 127));
            }
        }
    }

    private static float Importance(GuidedClassifier classifier, int row)
    {
        var sum = 0f;
        for (var c = 0; c < classifier.Model.Classes; c++)
        {
            sum += classifier.Model.Weight(row, c) * classifier.Model.Weight(row, c);
        }

        return sum * classifier.Weighting.Weights[row];
    }

    private static float Scale(LinearClassifier model, int row)
    {
        var most = 0f;
        for (var c = 0; c < model.Classes; c++)
        {
            most = MathF.Max(most, MathF.Abs(model.Weight(row, c)));
        }

        return most / 127;
    }
}
