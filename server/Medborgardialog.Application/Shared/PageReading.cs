using System.Globalization;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Shared;

/// <summary>Reads one page of a list that is ordered by key.</summary>
internal static class PageReading
{
    /// <summary>Reads a page.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="rows">The rows beyond the request's key, ordered in the direction of the request.</param>
    /// <param name="request">What part is wanted.</param>
    /// <param name="keyOf">A row's key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Page<T>> ToPageAsync<T>(this IQueryable<T> rows, PageRequest request, Func<T, string> keyOf, CancellationToken cancellationToken)
    {
        var size = Math.Clamp(request.Size, 0, 100);
        var items = await rows.Take(size + 1).ToListAsync(cancellationToken);
        var goesOn = items.Count > size;
        if (goesOn)
        {
            items.RemoveAt(size);
        }

        if (request.Backward)
        {
            items.Reverse();
        }

        var hasMoreBehind = request.Key is not null;
        return request.Backward
            ? new Page<T>(items, hasMoreBehind, goesOn, keyOf)
            : new Page<T>(items, goesOn, hasMoreBehind, keyOf);
    }

    /// <summary>The key of a row that is ordered by a day and an id.</summary>
    public static string KeyOf(DateOnly day, Guid id) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}_{id:N}");

    /// <summary>Takes such a key apart.</summary>
    /// <exception cref="InvalidInputException">It is not such a key.</exception>
    public static (DateOnly Day, Guid Id) ReadDayKey(string key) =>
        key.Length == 43 && key[10] == '_'
        && DateOnly.TryParseExact(key[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && Guid.TryParseExact(key[11..], "N", out var id)
            ? (day, id)
            : throw Malformed();

    /// <summary>The key of a row that is ordered by a text and an id.</summary>
    public static string KeyOf(string text, Guid id) => $"{id:N}_{text}";

    /// <summary>Takes such a key apart.</summary>
    /// <exception cref="InvalidInputException">It is not such a key.</exception>
    public static (string Text, Guid Id) ReadTextKey(string key) =>
        key.Length > 33 && key[32] == '_' && Guid.TryParseExact(key[..32], "N", out var id) ? (key[33..], id) : throw Malformed();

    private static InvalidInputException Malformed() => new("after", "MALFORMED", "The cursor is not one of this list.");
}
