using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.DataLoading;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Language.Ast;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Benchmarks.Engine;

/// <summary>A schema without a database, so that what is measured is the engine alone: 100 items with five fields each, and as many through a loader.</summary>
internal static class Catalogue
{
    public const int Items = 100;

    /// <summary>Fields that a run of <see cref="Plain"/> or <see cref="Loaded"/> resolves.</summary>
    public const int Fields = 1 + (Items * 5);

    public const string Plain = "{ items { key name price inStock rank } }";

    public const string Loaded = "{ items { key name price inStock twin { key } } }";

    private static readonly Item[] All = [.. Enumerable.Range(0, Items).Select(i => new Item($"item-{i}", $"Sak nummer {i}", i * 1.25, i % 3 == 0, i))];

    public static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddGraphQLServer().AddTypeExtension<Queries>().AddTypeExtension<ItemType>().AddDataLoader<TwinLoader>();
        return services.BuildServiceProvider();
    }

    public sealed record Item(string Key, string Name, double Price, bool InStock, int Rank);

    [ExtendObjectType(OperationType.Query)]
    public sealed class Queries
    {
        public IReadOnlyList<Item> GetItems() => All;
    }

    [ExtendObjectType<Item>]
    public sealed class ItemType
    {
        public Task<Item> GetTwinAsync([Parent] Item item, TwinLoader loader, CancellationToken cancellationToken) => loader.LoadRequiredAsync(item.Rank, cancellationToken);
    }

    public sealed class TwinLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, Item>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, Item>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<int, Item>>(keys.ToDictionary(k => k, k => All[^(k + 1)]));
    }
}
