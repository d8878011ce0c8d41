namespace Medborgardialog.GraphQL.Annotations;

/// <summary>
/// Makes a field that returns a <c>Page&lt;T&gt;</c> or <c>Connection&lt;T&gt;</c> a Relay connection, with the arguments first, after, last and before.
/// The resolver takes a <c>PagingArguments</c> parameter.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>Items of a page when neither <c>first</c> nor <c>last</c> is given; 20.</summary>
    public int DefaultPageSize { get; set; } = 20;

    /// <summary>The most items that <c>first</c> or <c>last</c> may ask for; 100. More is an error with the code PAGE_TOO_LARGE.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>Adds <c>totalCount: Int!</c> to the connection; the page must then carry it when <c>PagingArguments.IncludeTotalCount</c> asks for it.</summary>
    public bool IncludeTotalCount { get; set; }

    /// <summary>Whether <c>last</c> and <c>before</c> exist; true.</summary>
    public bool AllowBackwardPagination { get; set; } = true;

    /// <summary>Whether <c>first</c> or <c>last</c> must be given; false.</summary>
    public bool RequirePagingBoundaries { get; set; }

    /// <summary>Name of the connection type without its ending <c>Connection</c>; null takes the field's name in Pascal case.</summary>
    public string? ConnectionName { get; set; }
}
