using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.DataLoading;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.Library;

public readonly record struct BookId(Guid Value);

/// <summary>A person who writes.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">The pen name.</param>
public sealed record Author([property: GraphQLIgnore] int Id, string Name);

public enum Genre
{
    Fiction,
    ScienceFiction,
    [GraphQLName("NON_FICTION_")]
    NonFiction,
}

[InterfaceType("Publication")]
public interface IPublication
{
    string Title { get; }
}

public sealed record Book([property: GraphQLIgnore] BookId BookId, string Title, [property: GraphQLIgnore] int AuthorId, Genre Genre, int? Pages) : IPublication, ISearchResult
{
    /// <summary>When it came out.</summary>
    public DateOnly Published { get; init; } = new(2020, 5, 17);
}

public sealed record Magazine(string Title, int Issue) : IPublication, ISearchResult;

[UnionType("SearchResult")]
public interface ISearchResult;

public sealed class Shelf
{
    public static readonly BookId First = new(new Guid("00000000-0000-0000-0000-000000000001"));
    public static readonly BookId Second = new(new Guid("00000000-0000-0000-0000-000000000002"));
    public static readonly BookId Third = new(new Guid("00000000-0000-0000-0000-000000000003"));

    public List<Author> Authors { get; } = [new(1, "Karin"), new(2, "Selma")];

    public List<Book> Books { get; } =
    [
        new(First, "Kallocain", 1, Genre.ScienceFiction, 200),
        new(Second, "Astarte", 1, Genre.Fiction, null),
        new(Third, "Gösta Berlings saga", 2, Genre.NonFiction, 450),
    ];

    public List<string> Calls { get; } = [];
}

public sealed class AuthorByIdLoader(Shelf shelf, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, Author>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        shelf.Calls.Add("authors " + string.Join(',', keys));
        return Task.FromResult<IReadOnlyDictionary<int, Author>>(shelf.Authors.Where(author => keys.Contains(author.Id)).ToDictionary(author => author.Id));
    }
}

public sealed class BooksByAuthorLoader(Shelf shelf, IBatchScheduler scheduler, DataLoaderOptions options) : GroupedDataLoader<int, Book>(scheduler, options)
{
    protected override async Task<ILookup<int, Book>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        shelf.Calls.Add("books of " + string.Join(',', keys));
        await Task.Delay(1, cancellationToken);
        return shelf.Books.Where(book => keys.Contains(book.AuthorId)).ToLookup(book => book.AuthorId);
    }
}

[ExtendObjectType<Book>]
[Node]
public sealed class BookFields
{
    [ID<Book>]
    public BookId GetId([Parent] Book book) => book.BookId;

    public Task<Author?> GetAuthorAsync([Parent] Book book, AuthorByIdLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(book.AuthorId, cancellationToken);

    public static Book? GetBook(BookId id, Shelf shelf) => shelf.Books.Find(book => book.BookId == id);
}

[ExtendObjectType<Author>]
public sealed class AuthorFields
{
    public Task<Book[]?> GetBooksAsync([Parent] Author author, BooksByAuthorLoader loader) => loader.LoadAsync(author.Id);
}

[ExtendObjectType(typeof(Version))]
public sealed class VersionFields
{
    public int GetMajor([Parent] Version version) => version.Major;
}

public sealed record BookFilter(Genre? Genre = null, string? TitlePart = null, [property: DefaultValue(10)] int Limit = 10);

[OneOf]
public sealed record BookKey([property: ID<Book>] BookId? Id, string? Title);

public sealed class LibraryQuery
{
    public string Hello(string name = "världen") => $"Hej {name}!";

    public Version GetVersion() => new(3, 1);

    public IReadOnlyList<Book> GetBooks(Shelf shelf, BookFilter? filter) =>
        [.. shelf.Books.Where(book => filter?.Genre is null || book.Genre == filter.Genre).Where(book => book.Title.Contains(filter?.TitlePart ?? string.Empty, StringComparison.Ordinal)).Take(filter?.Limit ?? 10)];

    public Book? GetBook(Shelf shelf, [ID<Book>] BookId id) => shelf.Books.Find(book => book.BookId == id);

    public Book? GetBookBy(Shelf shelf, BookKey key) => shelf.Books.Find(book => key.Id is null ? book.Title == key.Title : book.BookId == key.Id);

    public IEnumerable<ISearchResult> Search(Shelf shelf) => [shelf.Books[0], new Magazine("Ord & Bild", 7)];

    public IPublication GetPublication() => new Magazine("Ord & Bild", 7);

    [UsePaging(IncludeTotalCount = true, MaxPageSize = 2, DefaultPageSize = 2, ConnectionName = "AllBooks")]
    public Page<Book> GetPagedBooks(Shelf shelf, PagingArguments paging)
    {
        var after = paging.After is null ? -1 : shelf.Books.FindIndex(book => book.Title == paging.After);
        var items = shelf.Books.Skip(after + 1).Take(paging.Size).ToList();
        return new Page<Book>(items, after + 1 + items.Count < shelf.Books.Count, after >= 0, book => book.Title, paging.IncludeTotalCount ? shelf.Books.Count : null);
    }

    public string Fail() => throw new InvalidOperationException("secret");

    public async Task<string?> FailLaterAsync()
    {
        await Task.Yield();
        throw new GraphQLException(ErrorBuilder.New().SetMessage("Known").SetCode("KNOWN").Build());
    }

    public string Report(IResolverContext context)
    {
        context.ReportError("Noted");
        return "fine";
    }

    [Authorize(Roles = ["EDITOR"])]
    public string? Secret() => "hush";

    public string Given(Optional<string?> value) => value.HasValue ? value.Value ?? "null" : "unset";

    [GraphQLDeprecated("Use hello.")]
    public int Old(int number) => number;

    public Broken? GetBroken() => new();

    public IReadOnlyList<Broken> GetBrokenList() => [new()];

    public bool IsLeft(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested;

    public async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
        return true;
    }
}

public sealed class Broken
{
    public string Sync() => null!;

    public async Task<string> AsyncFieldAsync()
    {
        await Task.Yield();
        return null!;
    }

    public string? Fine() => "ok";

    public IReadOnlyList<string> Items() => ["a", null!];

    public IReadOnlyList<string?> NullableItems() => ["a", null];

    public Broken Self() => this;
}

public sealed class TitleTakenException(string title) : Exception($"The title {title} is taken.")
{
    public string Title { get; } = title;
}

public sealed record TooLongError(string Message, int Limit)
{
    public static TooLongError CreateErrorFrom(ArgumentOutOfRangeException exception) => new("Too long.", 20);
}

public sealed class LibraryMutation
{
    /// <summary>Puts a book on the shelf.</summary>
    [Error<TitleTakenException>]
    [Error<TooLongError>]
    public Book AddBook(Shelf shelf, string title, Genre genre)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(title.Length, 20);
        if (title == "boom")
        {
            throw new InvalidOperationException("secret");
        }

        if (shelf.Books.Any(book => book.Title == title))
        {
            throw new AggregateException(new TitleTakenException(title), new TitleTakenException(title + "!"));
        }

        var book = new Book(new BookId(new Guid("00000000-0000-0000-0000-000000000004")), title, 1, genre, null);
        shelf.Books.Add(book);
        shelf.Calls.Add("add " + title);
        return book;
    }

    [UseMutationConvention(Disable = true)]
    public async Task<int> NoteAsync(Shelf shelf, int number)
    {
        shelf.Calls.Add($"begin {number}");
        await Task.Delay(5);
        shelf.Calls.Add($"end {number}");
        return number;
    }

    public bool Clear(Shelf shelf)
    {
        shelf.Books.Clear();
        return true;
    }
}

internal static class LibrarySchema
{
    public static TestExecutor Create(Shelf? shelf = null, Action<IRequestExecutorBuilder>? configure = null) => new(
        builder =>
        {
            Add(builder);
            configure?.Invoke(builder);
        },
        services => services.AddSingleton(shelf ?? new Shelf()));

    public static void Add(IRequestExecutorBuilder builder) => builder
        .AddQueryType<LibraryQuery>()
        .AddMutationType<LibraryMutation>()
        .AddTypeExtension<BookFields>()
        .AddTypeExtension<AuthorFields>()
        .AddTypeExtension<VersionFields>()
        .AddDataLoader<AuthorByIdLoader>()
        .AddDataLoader<BooksByAuthorLoader>()
        .AddMutationConventions()
        .AddGlobalObjectIdentification()
        .AddAuthorization();
}
