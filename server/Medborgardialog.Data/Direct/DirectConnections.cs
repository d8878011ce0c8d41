using System.Collections.Concurrent;
using System.Data.Common;

namespace Medborgardialog.Data.Direct;

/// <summary>Connections that stay open with their commands prepared; each provider has its own kind. As many are open as were ever needed at the same time.</summary>
public abstract class DirectConnections : IDisposable
{
    private readonly ConcurrentBag<DirectConnection> _idle = [];

    /// <summary>Takes a connection for one read.</summary>
    public DirectConnection Rent() => _idle.TryTake(out var idle) ? idle : Open();

    /// <summary>Gives it back.</summary>
    /// <param name="connection">The connection, with no reader open.</param>
    public void Return(DirectConnection connection) => _idle.Add(connection);

    /// <summary>Puts the provider's way of taking many keys in the place of <c>{keys}</c>.</summary>
    /// <param name="sql">The SQL.</param>
    public abstract string Complete(string sql);

    /// <summary>The keys as the value that <see cref="Complete"/> reads.</summary>
    /// <param name="keys">The keys.</param>
    public abstract object KeyValue(IEnumerable<Guid> keys);

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var idle))
        {
            idle.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a connection that can write; whoever asks disposes it.</summary>
    public abstract DirectConnection OpenForWriting();

    /// <summary>Opens another connection for reading.</summary>
    protected abstract DirectConnection Open();
}

/// <summary>An open connection with its prepared commands; used by one read at a time.</summary>
/// <param name="connection">The connection; closed with this.</param>
public class DirectConnection(DbConnection connection) : IDisposable
{
    private readonly Dictionary<object, DbCommand> _commands = [];

    /// <summary>The prepared command of a read, with its values.</summary>
    internal DbCommand Prepare<T>(DirectQuery<T> query, EntityMap<T> map, DirectConnections connections, IEnumerable<Guid>? keys, object?[] values)
        where T : class
    {
        var command = Prepared((Query: query, Map: map, Connections: connections), query, static (parts, command) =>
        {
            command.CommandText = parts.Connections.Complete(parts.Query.Sql.Replace($"{{{parts.Query.Alias}}}", parts.Map.ColumnsOf(parts.Query.Alias), StringComparison.Ordinal));
            foreach (var name in parts.Query.TakesKeys ? ["keys", .. parts.Query.Parameters] : parts.Query.Parameters)
            {
                AddParameter(command, "@" + name);
            }
        });
        var at = 0;
        if (keys is not null)
        {
            command.Parameters[at++].Value = connections.KeyValue(keys);
        }

        foreach (var value in values)
        {
            command.Parameters[at++].Value = value ?? DBNull.Value;
        }

        return command;
    }

    /// <summary>The prepared command of a map.</summary>
    internal DbCommand Prepared<TMap>(TMap map, Action<TMap, DbCommand> describe)
        where TMap : class => Prepared(map, map, describe);

    internal static void AddParameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
    }

    /// <summary>Runs a command without values, such as COMMIT.</summary>
    internal void Run(string sql) => Prepared(sql, sql, static (text, command) => command.CommandText = text).ExecuteNonQuery();

    /// <summary>Makes cancellation stop the command that runs on this connection; what is returned ends that.</summary>
    /// <param name="cancellationToken">The request's token.</param>
    public virtual CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken) => default;

    private DbCommand Prepared<TParts>(TParts parts, object key, Action<TParts, DbCommand> describe)
    {
        if (!_commands.TryGetValue(key, out var command))
        {
            command = connection.CreateCommand();
            describe(parts, command);
            _commands.Add(key, command);
        }

        return command;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        Close(connection);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connection.</summary>
    /// <param name="opened">The connection.</param>
    protected virtual void Close(DbConnection opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        opened.Dispose();
    }
}
