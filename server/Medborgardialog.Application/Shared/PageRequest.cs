namespace Medborgardialog.Application.Shared;

/// <summary>What part of an ordered list is wanted: by key, so that rows that come and go in between shift nothing.</summary>
/// <param name="Size">How many items, 1 to 100.</param>
/// <param name="Key">The key of the item beside which the page begins (as <see cref="Page{T}.KeyOf"/> gave it); null for the list's end.</param>
/// <param name="Backward">False: after <paramref name="Key"/>, from the start. True: before it, from the end; items still come in list order.</param>
public sealed record PageRequest(int Size = 20, string? Key = null, bool Backward = false);

/// <summary>One page of an ordered list.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="Items">The items in list order.</param>
/// <param name="HasNext">True when the list goes on after the last item.</param>
/// <param name="HasPrevious">True when there is something before the first item.</param>
/// <param name="KeyOf">An item's key: the values it is ordered by, ending in its id.</param>
/// <param name="TotalCount">How many items the whole list has; null when not counted.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasNext, bool HasPrevious, Func<T, string> KeyOf, int? TotalCount = null);
