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

    /// <summary>Opens another connection.</summary>
    protected abstract DirectConnection Open();
}

/// <summary>An open connection with its prepared commands; used by one read at a time.</summary>
/// <param name="connection">The connection; closed with this.</param>
public class DirectConnection(DbConnection connection) : IDisposable
{
    private readonly Dictionary<object, DbCommand> _commands = [];

    /// <summary>The prepared command of a read.</summary>
    internal DbCommand Prepared<T>(DirectQuery<T> query, Func<string> sql)
        where T : class
    {
        if (!_commands.TryGetValue(query, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql();
            foreach (var name in query.TakesKeys ? ["keys", .. query.Parameters] : query.Parameters)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@" + name;
                command.Parameters.Add(parameter);
            }

            _commands.Add(query, command);
        }

        return command;
    }

    /// <summary>Makes cancellation stop the command that runs on this connection; what is returned ends that.</summary>
    /// <param name="cancellationToken">The request's token.</param>
    public virtual CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken) => default;

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
