using Medborgardialog.TextAnalysis.Language;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary><c>vectors --model FILE --out FILE</c>: the vectors of a fastText model as the product has them: of unit length, centred, grouped, rounded to bytes.</summary>
internal static class VectorTable
{
    private const int MostWords = 24_000;
    private const int Groups = 1_500;
    private const int Rounds = 10;
    private const int Seed = 20261126;

    internal static int Write(string model, string file)
    {
        var trained = FastTextModel.Read(model);
        var rows = Enumerable.Range(0, trained.Words.Count).Where(row => trained.Words[row] != "</s>").Take(MostWords).ToList();
        var vectors = rows.ConvertAll(row => Unit(trained.Word(row)));
        var mean = new float[SubwordVectors.Dimensions];
        foreach (var vector in vectors)
        {
            for (var d = 0; d < mean.Length; d++)
            {
                mean[d] += vector[d] / vectors.Count;
            }
        }

        foreach (var vector in vectors)
        {
            for (var d = 0; d < mean.Length; d++)
            {
                vector[d] -= mean[d];
            }

            Unit(vector);
        }

        var groups = Grouped(vectors);
        using (var stream = File.Create(file))
        {
            SubwordVectors.Write(rows.ConvertAll(row => trained.Words[row]), groups, mean, [.. vectors, .. Enumerable.Range(0, trained.Buckets).Select(trained.Bucket)], stream);
        }

        Console.WriteLine($"{vectors.Count} words, {trained.Buckets} buckets, {groups.Distinct().Count()} groups, {new FileInfo(file).Length} bytes");
        return 0;
    }

    // Spherical k-means from vectors drawn with a fixed seed. A group that runs empty keeps no word; numbers are given anew so that none is missing.
    private static List<int> Grouped(List<float[]> vectors)
    {
        var random = new Random(Seed);
        var middles = Enumerable.Range(0, Groups).Select(_ => (float[])vectors[random.Next(vectors.Count)].Clone()).ToArray();
        var groups = new int[vectors.Count];
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, vectors.Count, i => groups[i] = Nearest(middles, vectors[i]));
            foreach (var middle in middles)
            {
                Array.Clear(middle);
            }

            for (var i = 0; i < vectors.Count; i++)
            {
                for (var d = 0; d < SubwordVectors.Dimensions; d++)
                {
                    middles[groups[i]][d] += vectors[i][d];
                }
            }

            foreach (var middle in middles)
            {
                Unit(middle);
            }
        }

        var numbers = groups.Distinct().Order().Select((group, i) => (group, i)).ToDictionary(pair => pair.group, pair => pair.i);
        return [.. groups.Select(group => numbers[group])];
    }

    private static int Nearest(float[][] middles, float[] vector)
    {
        var (best, nearest) = (double.NegativeInfinity, 0);
        for (var group = 0; group < middles.Length; group++)
        {
            var similarity = 0.0;
            for (var d = 0; d < vector.Length; d++)
            {
                similarity += middles[group][d] * vector[d];
            }

            if (similarity > best)
            {
                (best, nearest) = (similarity, group);
            }
        }

        return nearest;
    }

    private static float[] Unit(float[] vector)
    {
        var length = (float)Math.Sqrt(vector.Sum(v => (double)v * v));
        for (var d = 0; d < vector.Length && length > 0; d++)
        {
            vector[d] /= length;
        }

        return vector;
    }
}
