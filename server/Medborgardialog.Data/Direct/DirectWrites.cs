using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Medborgardialog.Data.Direct;

/// <summary>Transactions on one connection of their own with prepared commands; used by one writer at a time (ADR-013).</summary>
/// <param name="connections">Opens the connection.</param>
/// <param name="model">The mapping.</param>
public sealed class DirectWrites(DirectConnections connections, DirectModel model) : IDisposable
{
    private readonly Lock _oneAtATime = new();
    private DirectConnection? _connection;

    /// <summary>Runs work in a transaction that locks out other writers from its start; commits it when the work returns, and keeps nothing when it throws.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="work">The work.</param>
    /// <exception cref="DbException">The database is locked, full or broken, or a constraint stood in the way.</exception>
    public T Transact<T>(Func<DirectTransaction, T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        lock (_oneAtATime)
        {
            _connection ??= connections.Open(forWriting: true);
            _connection.Run("BEGIN IMMEDIATE");
            try
            {
                var result = work(new DirectTransaction(_connection, model.Value));
                _connection.Run("COMMIT");
                return result;
            }
            catch
            {
                _connection.Run("ROLLBACK");
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection?.Dispose();
}

/// <summary>What can be done inside a direct transaction.</summary>
public sealed class DirectTransaction
{
    private readonly DirectConnection _connection;
    private readonly IModel _model;

    internal DirectTransaction(DirectConnection connection, IModel model)
    {
        _connection = connection;
        _model = model;
    }

    /// <summary>Inserts entities' own rows, in the order given; children are inserted on their own.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="entities">The entities.</param>
    public void Insert<T>(IEnumerable<T> entities)
        where T : class => InsertMap<T>.Of(_model).Insert(_connection, entities);

    /// <summary>Reads one entity as it is inside the transaction, or null when there is none.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="query">The read; it takes no keys.</param>
    /// <param name="values">The values, in the order of their names.</param>
    public T? First<T>(DirectQuery<T> query, params object?[] values)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(values);
        var map = EntityMap<T>.Of(_model);
        var command = _connection.Prepare(query, map, null, values);
        try
        {
            return command.Step() ? map.Read(command, 0) : null;
        }
        finally
        {
            command.Reset();
        }
    }

    /// <summary>Reads entities as they are inside the transaction, in the read's order.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="query">The read; it takes no keys.</param>
    /// <param name="values">The values, in the order of their names.</param>
    public List<T> List<T>(DirectQuery<T> query, params object?[] values)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(values);
        var map = EntityMap<T>.Of(_model);
        var command = _connection.Prepare(query, map, null, values);
        var rows = new List<T>();
        try
        {
            while (command.Step())
            {
                rows.Add(map.Read(command, 0));
            }
        }
        finally
        {
            command.Reset();
        }

        if (query.Order is { } order)
        {
            rows.Sort(order);
        }

        return rows;
    }

    /// <summary>Puts children into their parent's list, in the order given.</summary>
    /// <typeparam name="TParent">The parent.</typeparam>
    /// <typeparam name="TChild">The children.</typeparam>
    /// <param name="parent">A parent as just read.</param>
    /// <param name="children">Its children.</param>
    public void Attach<TParent, TChild>(TParent parent, IEnumerable<TChild> children)
        where TParent : class
        where TChild : class
    {
        ArgumentNullException.ThrowIfNull(children);
        var add = EntityMap<TParent>.Of(_model).Adder<TChild>();
        foreach (var child in children)
        {
            add(parent, child);
        }
    }
}
