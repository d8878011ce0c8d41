using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>
/// A list of words in small letters. Every word of every answer is looked for in a dozen lists and is in few of them, so one small table that all lists share answers first: where it
/// has no mark for the list, the word is not in it. (A Bloom filter with one hash: B. H. Bloom, Space/time trade-offs in hash coding with allowable errors, CACM 13(7), 1970.)
/// </summary>
internal sealed class WordList
{
    private const int HintBits = 15;

    private static readonly Lock Gate = new();
    private static readonly ushort[] Hints = new ushort[1 << HintBits];
    private static int _lists;

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly ushort _mark;

    internal WordList(IEnumerable<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.Ordinal);
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        lock (Gate)
        {
            // More lists than marks share them, which costs a look now and then and nothing else.
            _mark = (ushort)(1 << (_lists++ % 16));
            foreach (var word in _words)
            {
                Hints[Place(word)] |= _mark;
            }
        }
    }

    /// <summary>The words, in no order.</summary>
    internal IEnumerable<string> Words => _words;

    /// <summary>The words of a line, between blanks.</summary>
    internal static WordList Of(string words) => new(words.Split(' '));

    internal bool Contains(string word) => (Hints[Place(word)] & _mark) != 0 && _words.Contains(word);

    internal bool Contains(ReadOnlySpan<char> word) => (Hints[Place(word)] & _mark) != 0 && _bySpan.Contains(word);

    private static int Place(ReadOnlySpan<char> word)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var hash = (ulong)word.Length;
        var fours = MemoryMarshal.Cast<char, ulong>(word);
        foreach (var four in fours)
        {
            hash = (hash ^ four) * Prime;
            hash ^= hash >> 32;
        }

        foreach (var letter in word[(fours.Length * 4)..])
        {
            hash = (hash ^ letter) * Prime;
        }

        return (int)(hash >> (64 - HintBits));
    }
}
