using Medborgardialog.TextAnalysis.Fitting;
using Medborgardialog.TextAnalysis.Guided;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>Finds the words that set one group of texts apart from all texts.</summary>
internal sealed class Keywords
{
    private const int ProfileWords = 40;

    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isTelling = new(StringComparer.Ordinal);
    private readonly int _count;
    private readonly CancellationToken _cancellationToken;

    /// <param name="all">All texts.</param>
    /// <param name="cancellationToken">Ends early.</param>
    internal Keywords(IEnumerable<string> all, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        foreach (var text in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _count++;
            foreach (var word in Telling(text))
            {
                _texts[word] = _texts.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>The leading words of a group, at most <paramref name="most"/>, by log-likelihood against all texts.</summary>
    internal List<string> Of(IReadOnlyCollection<string> group, int most) => Leading(Counts(group), group.Count, most);

    /// <summary>The leading words of a group, and the weights of its most telling words as a vector of unit length.</summary>
    internal (List<string> Leading, Dictionary<string, float> Middle) Describe(IReadOnlyCollection<string> group, int most)
    {
        var own = Counts(group);
        var weights = own.Select(entry => (Word: entry.Key, Weight: Math.Round(entry.Value * Math.Log(1 + ((double)_count / _texts.GetValueOrDefault(entry.Key, entry.Value))), 6)))
            .OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Word, StringComparer.Ordinal).Take(ProfileWords).ToList();
        var length = Math.Sqrt(weights.Sum(entry => entry.Weight * entry.Weight));
        return (Leading(own, group.Count, most), weights.ToDictionary(entry => entry.Word, entry => MathF.Round((float)(entry.Weight / length), 5), StringComparer.Ordinal));
    }

    private Dictionary<string, int> Counts(IEnumerable<string> group)
    {
        var own = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in group.SelectMany(Telling))
        {
            own[word] = own.GetValueOrDefault(word) + 1;
        }

        return own;
    }

    private List<string> Leading(Dictionary<string, int> own, int group, int most) =>
    [
        .. own.Select(entry => (Word: entry.Key, Score: Math.Round(Score(entry.Value, group, _texts.GetValueOrDefault(entry.Key, entry.Value)), 6)))
            .Where(entry => entry.Score > 0)
            .OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Word, StringComparer.Ordinal)
            .Take(most).Select(entry => entry.Word),
    ];

    private double Score(int own, int group, int all)
    {
        var expected = (double)all * group / Math.Max(1, _count);
        return own <= expected && group < _count ? 0 : own * Math.Log((own + 0.5) / (expected + 0.5)) + (own * 1e-3);
    }

    private IEnumerable<string> Telling(string text)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return WordReader.Read(text).Select(word => word.ToLowerInvariant()).Where(IsTelling).Distinct();
    }

    private bool IsTelling(string word)
    {
        if (!_isTelling.TryGetValue(word, out var isTelling))
        {
            _isTelling[word] = isTelling = word.Length > 2 && !FeatureExtractor.Words(word).TrueForAll(Lexicon.IsStopWord);
        }

        return isTelling;
    }
}
