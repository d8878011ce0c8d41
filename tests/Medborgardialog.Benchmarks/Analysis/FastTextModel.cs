using System.Text;
using Medborgardialog.TextAnalysis.Language;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>Reads the model files of fastText (version 12 of its format, not quantised): words by frequency, and the vectors of words and of n-grams' buckets.</summary>
internal sealed class FastTextModel
{
    private const int Magic = 793712314;
    private const int Version = 12;

    private readonly float[] _input;

    private FastTextModel(List<string> words, int buckets, float[] input) => (Words, Buckets, _input) = (words, buckets, input);

    public IReadOnlyList<string> Words { get; }

    public int Buckets { get; }

    public static FastTextModel Read(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file), Encoding.UTF8);
        if (reader.ReadInt32() != Magic || reader.ReadInt32() != Version)
        {
            throw new InvalidDataException($"'{file}' is no fastText model of version {Version}.");
        }

        // dim, ws, epoch, minCount, neg, wordNgrams, loss, model, bucket, minn, maxn, lrUpdateRate
        var settings = Enumerable.Range(0, 12).Select(_ => reader.ReadInt32()).ToArray();
        _ = reader.ReadDouble();
        if (settings[0] != SubwordVectors.Dimensions || settings[9] != SubwordVectors.LeastGram || settings[10] != SubwordVectors.MostGram)
        {
            throw new InvalidDataException($"The product's vectors have {SubwordVectors.Dimensions} dimensions and n-grams of {SubwordVectors.LeastGram} to {SubwordVectors.MostGram} characters; those of '{file}' differ.");
        }

        var count = reader.ReadInt32();
        _ = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt64(), reader.ReadInt64());
        var words = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            words.Add(Text(reader));
            _ = (reader.ReadInt64(), reader.ReadByte());
        }

        _ = reader.ReadByte();
        var (rows, columns) = (reader.ReadInt64(), reader.ReadInt64());
        var input = new float[rows * columns];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(input.AsSpan()));
        return new FastTextModel(words, settings[8], input);
    }

    /// <summary>The mean of a word's own vector and those of its n-grams.</summary>
    public float[] Word(int row)
    {
        var sum = new float[SubwordVectors.Dimensions];
        Add(sum, row);
        var count = 1;
        foreach (var gram in SubwordVectors.Grams(Words[row]))
        {
            Add(sum, Words.Count + (int)(gram % (uint)Buckets));
            count++;
        }

        for (var d = 0; d < sum.Length; d++)
        {
            sum[d] /= count;
        }

        return sum;
    }

    public float[] Bucket(int bucket) => _input.AsSpan((Words.Count + bucket) * SubwordVectors.Dimensions, SubwordVectors.Dimensions).ToArray();

    private void Add(float[] sum, int row)
    {
        for (var d = 0; d < sum.Length; d++)
        {
            sum[d] += _input[(row * SubwordVectors.Dimensions) + d];
        }
    }

    private static string Text(BinaryReader reader)
    {
        var bytes = new List<byte>();
        for (var b = reader.ReadByte(); b != 0; b = reader.ReadByte())
        {
            bytes.Add(b);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
