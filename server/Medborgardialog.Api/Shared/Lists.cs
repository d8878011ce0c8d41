namespace Medborgardialog.Api.Shared;

/// <summary>Gives loaders of lists what they return.</summary>
internal static class Lists
{
    /// <summary>Every key with its list; empty where nothing was found.</summary>
    public static IReadOnlyDictionary<TKey, IReadOnlyList<TValue>> ToLists<TKey, TValue>(this ILookup<TKey, TValue> found, IReadOnlyList<TKey> keys)
        where TKey : notnull => keys.ToDictionary(key => key, IReadOnlyList<TValue> (key) => [.. found[key]]);
}
