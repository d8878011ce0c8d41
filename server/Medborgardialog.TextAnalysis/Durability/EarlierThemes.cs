namespace Medborgardialog.TextAnalysis.Durability;

/// <summary>The themes that the previous run found, before corrections, with the statements that they held.</summary>
internal sealed class EarlierThemes
{
    private const double LeastShared = 0.5;

    private readonly Dictionary<string, List<LineageGroup>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _themeOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlySet<string>> _keys = new(StringComparer.Ordinal);

    /// <param name="previous">The previous run's model.</param>
    /// <param name="statements">The statements of this run.</param>
    internal EarlierThemes(ThemeModel? previous, IEnumerable<string> statements)
    {
        if (previous is null)
        {
            return;
        }

        HashSet<string> now = new(statements, StringComparer.Ordinal), then = new(previous.State.Keys, StringComparer.Ordinal);
        AreOfTheseAnswers = then.Count(now.Contains) >= LeastShared * Math.Min(now.Count, then.Count);
        Found = previous.State.Found;
        var members = Found.ToDictionary(theme => theme.Id, theme => new HashSet<string>(theme.EndedKeys ?? [], StringComparer.Ordinal), StringComparer.Ordinal);
        for (var i = 0; i < previous.Statements.Count; i++)
        {
            foreach (var theme in previous.FoundThemesOf(i))
            {
                if (members.TryGetValue(theme.ThemeId, out var keys))
                {
                    keys.Add(previous.State.Keys[i]);
                }
            }
        }

        foreach (var theme in Found)
        {
            _keys[theme.Id] = members[theme.Id];
            var parent = theme.ParentId ?? "";
            if (!_groups.TryGetValue(parent, out var groups))
            {
                _groups[parent] = groups = [];
                _themeOf[parent] = new Dictionary<string, string>(StringComparer.Ordinal);
            }

            // The few statements that two sets of answers happen to share do not tell what their themes are about.
            groups.Add(new LineageGroup(theme.Id, AreOfTheseAnswers ? members[theme.Id] : new HashSet<string>(), theme.Middle));
            foreach (var key in theme.EndedKeys is null && AreOfTheseAnswers ? members[theme.Id] : [])
            {
                _themeOf[parent].TryAdd(key, theme.Id);
            }
        }
    }

    /// <summary>
    /// Whether the previous run read the same answers, some more or fewer: at least half the statements of the smaller set are in the other one.
    /// If not, as between two rounds, its themes are compared with by their middles alone, and nothing is taken over from it.
    /// </summary>
    internal bool AreOfTheseAnswers { get; }

    /// <summary>The themes, wherever they belong.</summary>
    internal IReadOnlyList<FoundTheme> Found { get; } = [];

    /// <summary>The parts of a theme, or with <see langword="null"/> the themes that are no part.</summary>
    internal IReadOnlyList<LineageGroup> Groups(string? parentId) => _groups.GetValueOrDefault(parentId ?? "", []);

    /// <summary>The same, by statement.</summary>
    internal IReadOnlyDictionary<string, string> ThemeOf(string? parentId) => _themeOf.GetValueOrDefault(parentId ?? "", []);

    /// <summary>The statements of a theme.</summary>
    internal IReadOnlySet<string> KeysOf(string themeId) => _keys[themeId];
}
