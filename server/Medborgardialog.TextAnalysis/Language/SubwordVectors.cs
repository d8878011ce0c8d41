using System.IO.Compression;
using System.Numerics.Tensors;
using System.Text;

namespace Medborgardialog.TextAnalysis.Language;

/// <summary>
/// Vectors of Swedish words in the classifier's folded form: words that stand in the same company lie near each other. A word that is not listed gets the mean of its character n-grams, so misspelt and compound
/// words have a place too. Skip-gram with subwords (Bojanowski et al. 2017), trained by fastText, quantised to bytes; text-analysis.md has the commands.
/// </summary>
internal sealed class SubwordVectors
{
    internal const int Dimensions = 64;

    /// <summary>The shortest n-gram, counted with a sign before and one after the word.</summary>
    internal const int LeastGram = 3;

    /// <summary>The longest n-gram.</summary>
    internal const int MostGram = 6;

    private const int Format = 0x4D44_5631;

    private static readonly Lazy<SubwordVectors> LazyShared = new(ReadShipped);

    private readonly Dictionary<string, int> _rows;
    private readonly sbyte[] _values;
    private readonly float[] _scales;
    private readonly float[] _mean;
    private readonly int _buckets;

    private SubwordVectors(List<string> words, ushort[] groups, int buckets, float[] mean, float[] scales, sbyte[] values)
    {
        _rows = words.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i, StringComparer.Ordinal);
        (Words, Groups, _buckets, _mean, _scales, _values) = (words, groups, buckets, mean, scales, values);
    }

    /// <summary>The vectors that are part of this build.</summary>
    internal static SubwordVectors Shared => LazyShared.Value;

    /// <summary>The listed words, the most frequent first.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>The group of similar words that each listed word is in.</summary>
    internal IReadOnlyList<ushort> Groups { get; }

    /// <summary>The place of a listed word; -1 for others.</summary>
    internal int Row(string word) => _rows.GetValueOrDefault(word, -1);

    /// <summary>The unit vector of a folded word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="vector">Takes the vector, <see cref="Dimensions"/> long.</param>
    /// <returns>False when nothing is known of it: it is shorter than the shortest n-gram.</returns>
    internal bool TryRead(string word, Span<float> vector)
    {
        vector.Clear();
        if (_rows.TryGetValue(word, out var row))
        {
            Add(row, vector);
            return true;
        }

        var grams = 0;
        foreach (var gram in Grams(word))
        {
            Add(Words.Count + (int)(gram % (uint)_buckets), vector);
            grams++;
        }

        if (grams == 0 || !ToUnit(vector))
        {
            return false;
        }

        TensorPrimitives.Subtract(vector, _mean, vector);
        return ToUnit(vector);
    }

    /// <summary>The hashes of a word's character n-grams, as fastText counts them.</summary>
    internal static IEnumerable<uint> Grams(string word)
    {
        var bytes = Encoding.UTF8.GetBytes($"<{word}>");
        for (var start = 0; start < bytes.Length; start++)
        {
            if (IsWithin(bytes, start))
            {
                continue;
            }

            var hash = 2166136261u;
            for (int end = start, length = 1; end < bytes.Length && length <= MostGram; length++)
            {
                do
                {
                    hash = (hash ^ (uint)(sbyte)bytes[end++]) * 16777619u;
                }
                while (end < bytes.Length && IsWithin(bytes, end));
                if (length >= LeastGram)
                {
                    yield return hash;
                }
            }
        }
    }

    internal static SubwordVectors Read(Stream source)
    {
        using var brotli = new BrotliStream(source, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(brotli);
        if (reader.ReadInt32() != Format)
        {
            throw new InvalidDataException("These are no word vectors of this version.");
        }

        int count = reader.ReadInt32(), buckets = reader.ReadInt32();
        var words = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            words.Add(reader.ReadString());
        }

        var groups = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            groups[i] = reader.ReadUInt16();
        }

        var mean = new float[Dimensions];
        for (var d = 0; d < Dimensions; d++)
        {
            mean[d] = reader.ReadSingle();
        }

        var scales = new float[count + buckets];
        for (var i = 0; i < scales.Length; i++)
        {
            scales[i] = (float)reader.ReadHalf();
        }

        var values = new sbyte[scales.Length * Dimensions];
        brotli.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()));
        return new SubwordVectors(words, groups, buckets, mean, scales, values);
    }

    /// <summary>Writes vectors, rounded to bytes.</summary>
    /// <param name="words">The listed words, the most frequent first.</param>
    /// <param name="groups">The group of each.</param>
    /// <param name="mean">What was taken off the words' vectors.</param>
    /// <param name="vectors">The words' vectors, then those of the n-grams' buckets.</param>
    /// <param name="destination">Takes the file.</param>
    internal static void Write(IReadOnlyList<string> words, IReadOnlyList<int> groups, float[] mean, IReadOnlyList<float[]> vectors, Stream destination)
    {
        using var brotli = new BrotliStream(destination, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli);
        writer.Write(Format);
        writer.Write(words.Count);
        writer.Write(vectors.Count - words.Count);
        foreach (var word in words)
        {
            writer.Write(word);
        }

        foreach (var group in groups)
        {
            writer.Write((ushort)group);
        }

        foreach (var value in mean)
        {
            writer.Write(value);
        }

        foreach (var vector in vectors)
        {
            writer.Write((Half)Scale(vector));
        }

        foreach (var vector in vectors)
        {
            var scale = (float)(Half)Scale(vector);
            foreach (var value in vector)
            {
                writer.Write((sbyte)Math.Clamp(MathF.Round(scale == 0 ? 0 : value / scale), -127, 127));
            }
        }
    }

    private static SubwordVectors ReadShipped()
    {
        using var stream = typeof(SubwordVectors).Assembly.GetManifestResourceStream("vectors.bin") ?? throw new InvalidDataException("The word vectors 'vectors.bin' are not part of this build.");
        return Read(stream);
    }

    private static float Scale(float[] vector) => TensorPrimitives.MaxMagnitude(vector) is var most ? MathF.Abs(most) / 127 : 0;

    // A byte inside a character of several (UTF-8).
    private static bool IsWithin(byte[] bytes, int at) => (bytes[at] & 0xC0) == 0x80;

    private static bool ToUnit(Span<float> vector)
    {
        // In the order of the dimensions, so that every machine comes to the same sum.
        var square = 0.0;
        foreach (var value in vector)
        {
            square += (double)value * value;
        }

        if (square == 0)
        {
            return false;
        }

        var length = (float)Math.Sqrt(square);
        for (var d = 0; d < vector.Length; d++)
        {
            vector[d] /= length;
        }

        return true;
    }

    private void Add(int row, Span<float> vector)
    {
        var scale = _scales[row];
        var values = _values.AsSpan(row * Dimensions, Dimensions);
        for (var d = 0; d < Dimensions; d++)
        {
            vector[d] += values[d] * scale;
        }
    }
}
