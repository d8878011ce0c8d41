using System.Collections;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>The items of whatever list a resolver returned, by index and without copying where the list allows it.</summary>
internal readonly struct ItemList
{
    private readonly object?[]? _array;
    private readonly IList? _list;

    private ItemList(object?[]? array, IList? list, int count)
    {
        _array = array;
        _list = list;
        Count = count;
    }

    public int Count { get; }

    public object? this[int index] => _array is not null ? _array[index] : _list![index];

    /// <summary>Something to keep: the list itself, or a copy of a sequence that can be read only once.</summary>
    public object Source => (object?)_array ?? _list!;

    /// <summary>Looks at a value.</summary>
    /// <returns>False when it is no list.</returns>
    public static bool TryOf(object value, out ItemList items)
    {
        switch (value)
        {
            case object?[] array:
                items = new ItemList(array, null, array.Length);
                return true;
            case IList list:
                items = new ItemList(null, list, list.Count);
                return true;
            case string:
                items = default;
                return false;
            case IEnumerable sequence:
                object?[] copy = [.. sequence.Cast<object?>()];
                items = new ItemList(copy, null, copy.Length);
                return true;
            default:
                items = default;
                return false;
        }
    }
}
