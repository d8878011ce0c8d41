using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.Shared;

/// <summary>Turns the engine's paging arguments into what use cases take, and their pages into connections.</summary>
public static class Paging
{
    /// <summary>What part of the list is wanted.</summary>
    /// <param name="arguments">The arguments of the field.</param>
    /// <exception cref="InvalidInputException">The cursor was not made here.</exception>
    public static PageRequest ToRequest(this PagingArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var cursor = arguments.IsBackward ? arguments.Before : arguments.After;
        string[]? keys = null;
        return cursor is null || PageCursor.TryDecode(cursor, 1, out keys)
            ? new PageRequest(arguments.Size, keys?[0], arguments.IsBackward)
            : throw new InvalidInputException(arguments.IsBackward ? "before" : "after", "MALFORMED", "This is not a cursor of this list.");
    }

    /// <summary>The page as the engine shows it.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="page">The page.</param>
    public static GraphQL.Relay.Page<T> ToConnection<T>(this Application.Shared.Page<T> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new GraphQL.Relay.Page<T>(page.Items, page.HasNext, page.HasPrevious, item => PageCursor.Encode(page.KeyOf(item)), page.TotalCount);
    }
}
