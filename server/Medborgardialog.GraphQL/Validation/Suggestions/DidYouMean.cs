namespace Medborgardialog.GraphQL.Validation.Suggestions;

/// <summary>The sentence that offers likely names.</summary>
internal static class DidYouMean
{
    private const int MaxSuggestions = 5;

    /// <summary>" Did you mean "a", "b", or "c"?", or nothing where there is no suggestion.</summary>
    public static string Say(IReadOnlyList<string> suggestions, string? what = null)
    {
        var prefix = what is null ? " Did you mean " : $" Did you mean {what} ";
        switch (suggestions.Count)
        {
            case 0:
                return string.Empty;
            case 1:
                return $"{prefix}\"{suggestions[0]}\"?";
            case 2:
                return $"{prefix}\"{suggestions[0]}\" or \"{suggestions[1]}\"?";
            default:
                var count = Math.Min(MaxSuggestions, suggestions.Count);
                return $"{prefix}{string.Join(", ", suggestions.Take(count - 1).Select(name => $"\"{name}\""))}, or \"{suggestions[count - 1]}\"?";
        }
    }
}
