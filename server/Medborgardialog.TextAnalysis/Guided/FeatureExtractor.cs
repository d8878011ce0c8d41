using System.Text;

namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>
/// Turns a text into hashed features: character n-grams inside and across words, folded so that missing dots over å, ä and ö do not matter,
/// words, word beginnings and word pairs. Deterministic: one hash function, no table to learn.
/// </summary>
internal static class FeatureExtractor
{
    internal const int Bits = 20;
    internal const int Dimension = 1 << Bits;

    /// <summary>Collects the raw feature counts of a text; see <see cref="FeatureWeighting"/> for their weights.</summary>
    /// <param name="text">The text.</param>
    /// <param name="acrossWords">Whether n-grams of 2 to 6 characters may reach from one word into the next; otherwise 3 to 5 inside a word and the blanks around it.</param>
    internal static List<RawFeature> Extract(string text, bool acrossWords = true) => Extract(Words(text), acrossWords);

    /// <summary>The same of the <see cref="Words"/> of a text.</summary>
    internal static List<RawFeature> Extract(List<string> words, bool acrossWords)
    {
        var features = new List<RawFeature>(words.Count * 30);
        var joined = new StringBuilder(" ");
        foreach (var word in words)
        {
            joined.Append(word).Append(' ');
        }

        var (least, most) = acrossWords ? (2, 6) : (3, 5);
        var flow = joined.ToString();
        for (var start = 0; start < flow.Length; start++)
        {
            for (var n = least; n <= most && start + n <= flow.Length; n++)
            {
                var gram = flow.AsSpan(start, n);
                if (n == 2 && gram[0] != ' ' && gram[1] != ' ')
                {
                    continue;
                }

                // A gram may hold at most one whole boundary, so that it says something about one word and its neighbour.
                if ((n < 4 || !acrossWords) && n > 2 && gram[1..^1].Contains(' '))
                {
                    continue;
                }

                features.Add(new RawFeature(Hash(gram, 1), FeatureGroup.Characters));
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            AddWord(features, words[i]);
            if (i > 0)
            {
                features.Add(new RawFeature(Hash(string.Concat(words[i - 1], " ", words[i]), 4), FeatureGroup.Words));
            }
        }

        return features;
    }

    /// <summary>Adds the features of a whole word and of its beginning.</summary>
    internal static void AddWord(List<RawFeature> features, string word)
    {
        features.Add(new RawFeature(Hash(word, 2), FeatureGroup.Words));
        if (word.Length > 5)
        {
            features.Add(new RawFeature(Hash(word.AsSpan(0, 5), 3), FeatureGroup.Words));
        }
    }

    /// <summary>The feature of a group of similar words.</summary>
    internal static RawFeature OfGroup(int group)
    {
        Span<char> number = stackalloc char[11];
        group.TryFormat(number, out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
        return new RawFeature(Hash(number[..length], 5), FeatureGroup.Groups);
    }

    /// <summary>The folded words of a text: lower case letters and digits, å and ä as a, ö as o, other marks off; digits of a number as one class.</summary>
    internal static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in TextForm.Normalized(text, NormalizationForm.FormKD))
        {
            if (char.IsLetter(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (char.IsDigit(c))
            {
                word.Append(word.Length > 0 && word[^1] == '0' ? "" : "0");
            }
            else if (char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format) && c != '\'' && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static int Hash(ReadOnlySpan<char> text, uint salt)
    {
        var hash = 2166136261u ^ (salt * 0x9E3779B9u);
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        return (int)(hash & (Dimension - 1));
    }
}

/// <summary>One occurrence of a feature.</summary>
internal readonly record struct RawFeature(int Index, FeatureGroup Group)
{
    /// <summary>Features sort by index, then by group.</summary>
    internal int Key => (Index << 2) | (int)Group;
}

/// <summary>The families of features; each is brought to the same length before they are joined.</summary>
internal enum FeatureGroup
{
    Characters,
    Words,

    /// <summary>Groups of similar words.</summary>
    Groups,
}
