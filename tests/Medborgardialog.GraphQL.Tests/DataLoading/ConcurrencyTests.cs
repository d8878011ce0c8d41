using Medborgardialog.GraphQL.DataLoading;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Tests.Library;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.DataLoading;

public sealed class ConcurrencyTests
{
    private const string Tree = "{ root { name children { name children { name children { name late } } late } } }";

    [Fact]
    public async Task ManyRequests_WithLoadersThatWaitDifferently_GiveTheSameAnswer()
    {
        var executor = new TestExecutor(builder => builder.AddQueryType<TreeQuery>().AddDataLoader<ChildrenLoader>().AddDataLoader<NameLoader>(), services => services.AddSingleton(new Pauses()));
        var expected = await executor.RunAsync(Tree);

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => executor.RunAsync(Tree))));

        Assert.Contains("\"0.1.2.1 late\"", expected, StringComparison.Ordinal);
        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Fact]
    public async Task CancelledRequests_NeverHang()
    {
        var executor = new TestExecutor(builder => builder.AddQueryType<TreeQuery>().AddDataLoader<ChildrenLoader>().AddDataLoader<NameLoader>(), services => services.AddSingleton(new Pauses()));

        for (var i = 0; i < 50; i++)
        {
            using var source = new CancellationTokenSource(TimeSpan.FromMicroseconds(i * 100));
            try
            {
                using var result = await executor.Executor.ExecuteAsync(TestExecutor.Request(Tree), source.Token).WaitAsync(TimeSpan.FromSeconds(10));
            }
            catch (OperationCanceledException)
            {
                Assert.True(source.IsCancellationRequested);
            }
        }
    }

    public sealed class Pauses
    {
        private int _calls;

        public async Task WaitAsync(CancellationToken cancellationToken)
        {
            switch (Interlocked.Increment(ref _calls) % 4)
            {
                case 0:
                    break;
                case 1:
                    await Task.Yield();
                    break;
                case 2:
                    await Task.Delay(1, cancellationToken);
                    break;
                default:
                    await Task.Run(static () => Thread.SpinWait(2000), cancellationToken);
                    break;
            }
        }
    }

    public sealed class ChildrenLoader(Pauses pauses, IBatchScheduler scheduler, DataLoaderOptions options) : GroupedDataLoader<string, Branch>(scheduler, options)
    {
        protected override async Task<ILookup<string, Branch>> LoadGroupedBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            await pauses.WaitAsync(cancellationToken);
            return keys.SelectMany(key => Enumerable.Range(0, 3).Select(i => (key, new Branch($"{key}.{i}")))).ToLookup(pair => pair.key, pair => pair.Item2);
        }
    }

    public sealed class NameLoader(Pauses pauses, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<string, string>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            await pauses.WaitAsync(cancellationToken);
            return keys.ToDictionary(key => key, key => key);
        }
    }

    public sealed record Branch(string Key)
    {
        public Task<string?> GetNameAsync(NameLoader loader) => loader.LoadAsync(Key);

        public Task<Branch[]?> GetChildrenAsync(ChildrenLoader loader) => loader.LoadAsync(Key);

        public async Task<string> GetLateAsync(NameLoader loader, Pauses pauses, CancellationToken cancellationToken)
        {
            await pauses.WaitAsync(cancellationToken);
            return await loader.LoadRequiredAsync(Key, cancellationToken) + " late";
        }
    }

    public sealed class TreeQuery
    {
        public Branch Root() => new("0");
    }
}
