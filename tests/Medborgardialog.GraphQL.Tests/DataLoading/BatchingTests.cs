using Medborgardialog.GraphQL.DataLoading;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Tests.Library;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.DataLoading;

public sealed class BatchingTests
{
    [Fact]
    public async Task Loaders_OfOneLevel_AreAskedOnce()
    {
        var shelf = new Shelf();

        var answer = await LibrarySchema.Create(shelf).RunAsync("{ books { author { name books { author { name } } } } }");

        Assert.Equal(
            """{"data":{"books":[{"author":{"name":"Karin","books":[{"author":{"name":"Karin"}},{"author":{"name":"Karin"}}]}},{"author":{"name":"Karin","books":[{"author":{"name":"Karin"}},{"author":{"name":"Karin"}}]}},{"author":{"name":"Selma","books":[{"author":{"name":"Selma"}}]}}]}}""",
            answer);
        Assert.Equal(["authors 1,2", "books of 1,2"], shelf.Calls);
    }

    [Fact]
    public async Task Loaders_FromDifferentFieldsOfOneLevel_ShareABatch()
    {
        var shelf = new Shelf();

        await LibrarySchema.Create(shelf).RunAsync("{ a: books(filter: {limit: 1}) { author { name } } b: books { author { name } } }");

        Assert.Equal(["authors 1,2"], shelf.Calls);
    }

    [Fact]
    public async Task Loaders_InANewRequest_AskAgain()
    {
        var shelf = new Shelf();
        var library = LibrarySchema.Create(shelf);

        await library.RunAsync("{ books { author { name } } }");
        await library.RunAsync("{ books { author { name } } }");

        Assert.Equal(["authors 1,2", "authors 1,2"], shelf.Calls);
    }

    [Fact]
    public async Task Loaders_WithASmallMaximum_SplitTheBatch()
    {
        var shelf = new Shelf();

        await LibrarySchema.Create(shelf, builder => builder.Options.DataLoaders.MaxBatchSize = 1).RunAsync("{ books { author { name } } }");

        Assert.Equal(["authors 1", "authors 2"], shelf.Calls);
    }

    [Fact]
    public async Task Chain_OfTwoLoadersInOneResolver_BatchesBoth()
    {
        var calls = new Calls();
        var executor = new TestExecutor(
            builder => builder.AddQueryType<ChainQuery>().AddDataLoader<FirstLoader>().AddDataLoader<SecondLoader>(),
            services => services.AddSingleton(calls));

        var answer = await executor.RunAsync("{ items { value } }");

        Assert.Equal("""{"data":{"items":[{"value":"1->1"},{"value":"2->2"},{"value":"3->3"}]}}""", answer);
        Assert.Equal(["first 1,2,3", "second 1,2,3"], calls.Names);
    }

    [Fact]
    public async Task FailingBatch_FailsItsFieldsOnly()
    {
        var executor = new TestExecutor(
            builder => builder.AddQueryType<ChainQuery>().AddDataLoader<FirstLoader>().AddDataLoader<SecondLoader>(),
            services => services.AddSingleton(new Calls { Fails = true }));

        var answer = await executor.RunJsonAsync("{ items { value } name }");

        Assert.Equal(3, answer.GetProperty("errors").GetArrayLength());
        Assert.Equal("chain", answer.GetProperty("data").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Payload_OfAMutation_IsLoadedAfterTheChange()
    {
        var shelf = new Shelf();
        var executor = new TestExecutor(
            builder => builder.AddQueryType<NameQuery>().AddMutationType<RenameMutation>().AddDataLoader<AuthorByIdLoader>(),
            services => services.AddSingleton(shelf));

        var answer = await executor.RunAsync("""mutation { a: rename(name: "A") { author { name } } b: rename(name: "B") { author { name } } }""");

        Assert.Equal("""{"data":{"a":{"author":{"name":"A"}},"b":{"author":{"name":"B"}}}}""", answer);
        Assert.Equal(["authors 1", "authors 1", "authors 1"], shelf.Calls);
    }

    [Fact]
    public async Task Loader_OutsideOfAnOperation_Answers()
    {
        var shelf = new Shelf();
        var library = LibrarySchema.Create(shelf);
        await using var scope = library.Services.CreateAsyncScope();
        var loader = scope.ServiceProvider.GetRequiredService<AuthorByIdLoader>();

        var author = await loader.LoadRequiredAsync(2);
        var missing = await loader.LoadAsync(9);

        Assert.Equal("Selma", author.Name);
        Assert.Null(missing);
        await Assert.ThrowsAsync<KeyNotFoundInBatchException>(() => loader.LoadRequiredAsync(9));
    }

    public sealed class Calls
    {
        public bool Fails { get; init; }

        public List<string> Names { get; } = [];
    }

    public sealed class FirstLoader(Calls calls, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, int>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            calls.Names.Add("first " + string.Join(',', keys));
            await Task.Delay(1, cancellationToken);
            return keys.ToDictionary(key => key);
        }
    }

    public sealed class SecondLoader(Calls calls, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            calls.Names.Add("second " + string.Join(',', keys));
            await Task.Yield();
            return calls.Fails ? throw new TimeoutException("database") : keys.ToDictionary(key => key, key => $"{key}");
        }
    }

    public sealed class NameQuery
    {
        public string Name() => "name";
    }

    public sealed record Renamed
    {
        public Task<Author?> GetAuthorAsync(AuthorByIdLoader loader) => loader.LoadAsync(1);
    }

    public sealed class RenameMutation
    {
        public async Task<Renamed> RenameAsync(string name, Shelf shelf, AuthorByIdLoader loader)
        {
            var author = await loader.LoadRequiredAsync(1);
            shelf.Authors[0] = author with { Name = name };
            return new Renamed();
        }
    }

    public sealed record Item(int Number)
    {
        public async Task<string?> GetValueAsync(FirstLoader first, SecondLoader second)
        {
            var key = await first.LoadAsync(Number);
            return $"{key}->{await second.LoadAsync(key)}";
        }
    }

    public sealed class ChainQuery
    {
        public Item[] Items() => [new(1), new(2), new(3)];

        public string Name() => "chain";
    }
}
