using System.Collections.Concurrent;
using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Discovery.Open;
using Medborgardialog.TextAnalysis.Durability;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Gives each theme its parts: those of the run before as long as they cover the theme, otherwise found afresh. Safe for concurrent use.</summary>
internal sealed class PartSearch
{
    private const int MostBackground = 2000;

    private readonly ThemeFinderOptions _options;
    private readonly ThemeModel? _previous;
    private readonly EarlierThemes _earlier;
    private readonly ReadTexts _background;
    private readonly bool _hasKnown;
    private readonly ConcurrentDictionary<string, int> _whole = new(StringComparer.Ordinal);

    /// <param name="options">The run's options.</param>
    /// <param name="previous">The model of the run before, or <see langword="null"/>.</param>
    /// <param name="earlier">What it found.</param>
    /// <param name="placements">All statements; those of all themes are what the words of one are compared with.</param>
    /// <param name="run">Threads and the way to end early.</param>
    internal PartSearch(ThemeFinderOptions options, ThemeModel? previous, EarlierThemes earlier, List<Placement> placements, OpenRun run)
    {
        (_options, _previous, _earlier) = (options, previous, earlier);
        _hasKnown = placements.Count(p => p.MainId != Theme.UnknownId) >= Parts.LeastStatements;
        var keys = SortedKeys.Of(placements.Select(p => p.Key), run);
        _background = ReadTexts.Read(keys.Count <= MostBackground ? keys : [.. Enumerable.Range(0, MostBackground).Select(i => keys[(int)((long)i * keys.Count / MostBackground)])], run);
    }

    /// <summary>The themes without parts, with the number of statements among which none were found.</summary>
    internal SortedDictionary<string, int> Whole => new(_whole, StringComparer.Ordinal);

    /// <summary>The parts of a theme, or <see langword="null"/>.</summary>
    /// <param name="themeId">The theme.</param>
    /// <param name="keys">Its statements, sorted, each once.</param>
    /// <param name="isLarge">Whether it has enough rows for parts; if not, only their number is noted for the run after.</param>
    /// <param name="run">Threads, seed and the way to end early.</param>
    internal FoundParts? Find(string themeId, List<string> keys, bool isLarge, OpenRun run)
    {
        if (isLarge && _earlier.AreOfTheseAnswers && _previous!.State.Parts.TryGetValue(themeId, out var before) && before.Covers(keys.Count))
        {
            return FoundParts.Of(before, keys.Count, i => before.Vocabulary.Of(keys[i]), run);
        }

        // The statements without a known theme are compared with those that have one, if there are enough of these.
        var background = themeId != Theme.UnknownId || _hasKnown ? _background : ReadTexts.None;
        if (!IsStillWhole(themeId, keys.Count) && isLarge && Parts.Find(keys, background, _options.LanguageCode, run) is { } found)
        {
            _whole.TryRemove(themeId, out _);
            return found;
        }

        return null;
    }

    // Whether no parts were found in the run before among about as many statements; notes the number for the run after.
    private bool IsStillWhole(string themeId, int texts)
    {
        var isStill = _earlier.AreOfTheseAnswers && _previous!.State.Whole.TryGetValue(themeId, out var among) && OpenModel.Covers(among, texts);
        _whole[themeId] = isStill ? _previous!.State.Whole[themeId] : texts;
        return isStill;
    }
}
