using System.Globalization;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Shared;

/// <summary>Reads one page of an ordered list: one item more than asked for tells whether the list goes on.</summary>
internal static class Paging
{
    /// <summary>Reads the page.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="request">What part is wanted.</param>
    /// <param name="forward">The list in its order, cut to what comes after the key; taken when reading forward.</param>
    /// <param name="backward">The list in reverse, cut to what comes before the key; taken when reading backward.</param>
    /// <param name="keyOf">An item's key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidInputException">The size is negative or above 100.</exception>
    public static async Task<Page<T>> ReadAsync<T>(
        this PageRequest request, Func<IQueryable<T>> forward, Func<IQueryable<T>> backward, Func<T, string> keyOf, CancellationToken cancellationToken)
    {
        var count = request.CountToRead();
        return request.Cut(await (request.Backward ? backward() : forward()).Take(count).ToListAsync(cancellationToken), keyOf);
    }

    /// <summary>How many items tell both the page and whether the list goes on.</summary>
    /// <exception cref="InvalidInputException">The size is negative or above 100.</exception>
    public static int CountToRead(this PageRequest request) =>
        request.Size is >= 0 and <= 100 ? request.Size + 1 : throw new InvalidInputException("first", "OUT_OF_RANGE", "A page holds 0 to 100 items.");

    /// <summary>Makes the page of the items read, which are in reverse when reading backward.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="request">What part was wanted.</param>
    /// <param name="items">Up to <see cref="CountToRead"/> items.</param>
    /// <param name="keyOf">An item's key.</param>
    public static Page<T> Cut<T>(this PageRequest request, List<T> items, Func<T, string> keyOf)
    {
        var more = items.Count > request.Size;
        if (more)
        {
            items.RemoveAt(items.Count - 1);
        }

        if (request.Backward)
        {
            items.Reverse();
        }

        var beyondKey = request.Key is not null;
        return new Page<T>(items, request.Backward ? beyondKey : more, request.Backward ? more : beyondKey, keyOf);
    }

    /// <summary>A key of a random identifier alone.</summary>
    public static string Key(Guid id) => id.ToString("N");

    /// <summary>A key of a day, and an identifier for items of the same day.</summary>
    public static string Key(DateOnly day, Guid id) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}|{id:N}");

    /// <summary>Reads a key that <see cref="Key(Guid)"/> gave.</summary>
    /// <exception cref="InvalidInputException">It is none (MALFORMED).</exception>
    public static Guid ReadId(string key) => Guid.TryParseExact(key, "N", out var id) ? id : throw Malformed();

    /// <summary>Reads a key that <see cref="Key(DateOnly, Guid)"/> gave.</summary>
    /// <exception cref="InvalidInputException">It is none (MALFORMED).</exception>
    public static (DateOnly Day, Guid Id) ReadDayAndId(string key) =>
        key.Split('|') is [var day, var id]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        && Guid.TryParseExact(id, "N", out var value)
            ? (on, value)
            : throw Malformed();

    private static InvalidInputException Malformed() => new("after", "MALFORMED", "This cursor does not belong to this list.");
}
