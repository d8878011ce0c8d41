using System.Data.Common;
using Medborgardialog.Domain.Shared;
using Microsoft.Extensions.Logging;

namespace Medborgardialog.Data.Direct;

/// <summary>
/// Runs the reads behind the busiest loaders without the database context, whose translation and preparation would cost more than SQLite itself (ADR-012). What it gives is
/// what the context would give: a test compares them for every entity.
/// </summary>
public sealed partial class DirectReads
{
    private readonly DirectConnections _connections;
    private readonly DirectModel _model;
    private readonly ILogger<DirectReads> _logger;

    /// <summary>Takes what it reads with.</summary>
    /// <param name="connections">Open connections.</param>
    /// <param name="model">The mapping.</param>
    /// <param name="logger">Is told of each command at the level Debug.</param>
    public DirectReads(DirectConnections connections, DirectModel model, ILogger<DirectReads> logger)
    {
        _connections = connections;
        _model = model;
        _logger = logger;
    }

    /// <summary>Reads entities.</summary>
    /// <param name="query">The read.</param>
    /// <param name="keys">What stands for <c>{keys}</c>; null when the read takes none.</param>
    /// <param name="values">The other values, in the order of their names.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    public Task<List<T>> ListAsync<T>(DirectQuery<T> query, IEnumerable<Guid>? keys, object?[] values, CancellationToken cancellationToken)
        where T : class
    {
        var rows = Read(query, keys, values, static (row, map) => map.Read(row, 0), cancellationToken);
        if (query.Order is { } order)
        {
            rows.Sort(order);
        }

        return Task.FromResult(rows);
    }

    /// <summary>Reads one entity, or null when there is none.</summary>
    /// <param name="query">The read.</param>
    /// <param name="values">The values, in the order of their names.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    public Task<T?> FirstAsync<T>(DirectQuery<T> query, object?[] values, CancellationToken cancellationToken)
        where T : class => Task.FromResult(Read(query, null, values, static (row, map) => map.Read(row, 0), cancellationToken) is [var first, ..] ? first : null);

    /// <summary>Reads entities, each with the identifier of what it belongs to, which stands before its columns.</summary>
    /// <typeparam name="TKey">The identifier's type.</typeparam>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="query">The read.</param>
    /// <param name="keys">What stands for <c>{keys}</c>.</param>
    /// <param name="values">The other values, in the order of their names.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    public Task<ILookup<TKey, T>> LookupAsync<TKey, T>(DirectQuery<T> query, IEnumerable<Guid> keys, object?[] values, CancellationToken cancellationToken)
        where TKey : struct, IEntityId<TKey>
        where T : class
    {
        var rows = Read(query, keys, values, static (row, map) => (Key: TKey.From(row.GetGuid(0)), Value: map.Read(row, 1)), cancellationToken);
        if (query.Order is { } order)
        {
            rows.Sort((a, b) => order(a.Value, b.Value));
        }

        return Task.FromResult(rows.ToLookup(r => r.Key, r => r.Value));
    }

    /// <summary>Puts children into their parents' lists, in the order given.</summary>
    /// <typeparam name="TKey">The parents' identifier.</typeparam>
    /// <typeparam name="TParent">The parents.</typeparam>
    /// <typeparam name="TChild">The children.</typeparam>
    /// <param name="parents">Parents as just read.</param>
    /// <param name="keyOf">A parent's identifier.</param>
    /// <param name="children">Their children.</param>
    /// <param name="parentOf">The identifier of a child's parent.</param>
    public void Attach<TKey, TParent, TChild>(IReadOnlyCollection<TParent> parents, Func<TParent, TKey> keyOf, IReadOnlyCollection<TChild> children, Func<TChild, TKey> parentOf)
        where TKey : notnull
        where TParent : class
        where TChild : class
    {
        if (children.Count == 0)
        {
            return;
        }

        var add = EntityMap<TParent>.Of(_model.Value).Adder<TChild>();
        var byKey = new Dictionary<TKey, TParent>(parents.Count);
        foreach (var parent in parents)
        {
            byKey[keyOf(parent)] = parent;
        }

        foreach (var child in children)
        {
            add(byKey[parentOf(child)], child);
        }
    }

    private List<TRow> Read<T, TRow>(DirectQuery<T> query, IEnumerable<Guid>? keys, object?[] values, Func<DirectRow, EntityMap<T>, TRow> read, CancellationToken cancellationToken)
        where T : class
    {
        cancellationToken.ThrowIfCancellationRequested();
        var map = EntityMap<T>.Of(_model.Value);
        var connection = _connections.Rent();
        try
        {
            if (_logger.IsEnabled(LogLevel.Debug))
            {
                LogCommand(query.Sql);
            }

            var command = connection.Prepare(query, map, keys, values);
            var watch = connection.Watch(cancellationToken);
            try
            {
                var rows = new List<TRow>();
                while (command.Step())
                {
                    rows.Add(read(command, map));
                }

                return rows;
            }
            catch (DbException) when (cancellationToken.IsCancellationRequested)
            {
                throw new OperationCanceledException(cancellationToken);
            }
            finally
            {
                connection.EndWatch(watch);
                command.Reset();
            }
        }
        finally
        {
            _connections.Return(connection);
        }
    }

    [LoggerMessage(20101, LogLevel.Debug, "{Sql}")]
    private partial void LogCommand(string sql);
}
