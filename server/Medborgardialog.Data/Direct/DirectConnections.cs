using System.Collections.Concurrent;

namespace Medborgardialog.Data.Direct;

/// <summary>Connections that stay open with their commands prepared; each provider has its own kind. As many are open as were ever needed at the same time.</summary>
public abstract class DirectConnections : IDisposable
{
    private readonly ConcurrentBag<DirectConnection> _idle = [];

    /// <summary>Takes a connection for one read.</summary>
    public DirectConnection Rent() => _idle.TryTake(out var idle) ? idle : Open(forWriting: false);

    /// <summary>Gives it back.</summary>
    /// <param name="connection">The connection, with no command under way.</param>
    public void Return(DirectConnection connection) => _idle.Add(connection);

    /// <summary>Opens a connection; whoever asks disposes it.</summary>
    /// <param name="forWriting">False for one that cannot write.</param>
    public abstract DirectConnection Open(bool forWriting);

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var idle))
        {
            idle.Dispose();
        }

        GC.SuppressFinalize(this);
    }
}

/// <summary>An open connection with its prepared commands; used by one thread at a time.</summary>
public abstract class DirectConnection : IDisposable
{
    private readonly Dictionary<object, DirectCommand> _commands = [];

    /// <summary>Makes cancellation stop the command that is to run on this connection, also when it comes before the command does.</summary>
    /// <param name="cancellationToken">The request's token.</param>
    /// <returns>What <see cref="EndWatch"/> takes.</returns>
    public abstract CancellationTokenRegistration Watch(CancellationToken cancellationToken);

    /// <summary>Ends what <see cref="Watch"/> began: the next command is not stopped.</summary>
    /// <param name="watch">What it returned.</param>
    public abstract void EndWatch(CancellationTokenRegistration watch);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
        Close();
        GC.SuppressFinalize(this);
    }

    /// <summary>The prepared command of a read, with its values bound.</summary>
    internal DirectCommand Prepare<T>(DirectQuery<T> query, EntityMap<T> map, IEnumerable<Guid>? keys, object?[] values)
        where T : class
    {
        var one = keys is not null && keys.TryGetNonEnumeratedCount(out var count) && count == 1 ? keys.First() : (Guid?)null;
        if (!_commands.TryGetValue(one is null ? query : query.OneKey, out var command))
        {
            var sql = query.Sql.Replace($"{{{query.Alias}}}", map.ColumnsOf(query.Alias), StringComparison.Ordinal);
            command = Add(one is null ? query : query.OneKey, one is null ? sql : sql.Replace("FROM {keys}", "FROM (SELECT @keys AS value)", StringComparison.Ordinal).Replace("{keys}", "(@keys)", StringComparison.Ordinal), query.TakesKeys ? ["keys", .. query.Parameters] : query.Parameters);
        }

        var at = 0;
        if (one is not null)
        {
            command.Bind(at++, one);
        }
        else if (keys is not null)
        {
            command.BindKeys(at++, keys);
        }

        foreach (var value in values)
        {
            command.Bind(at++, value);
        }

        return command;
    }

    /// <summary>A command found by what it belongs to, whose values are bound by whoever runs it.</summary>
    internal DirectCommand Prepare(object key, string sql, IReadOnlyList<string> names) => _commands.TryGetValue(key, out var command) ? command : Add(key, sql, names);

    /// <summary>Runs a command without values, such as COMMIT.</summary>
    internal void Run(string sql)
    {
        var command = Prepare(sql, sql, []);
        try
        {
            command.Step();
        }
        finally
        {
            command.Reset();
        }
    }

    /// <summary>Prepares a command.</summary>
    /// <param name="sql">The SQL; <c>{keys}</c> in it is for the provider to replace.</param>
    /// <param name="names">The names of its values, without <c>@</c>.</param>
    protected abstract DirectCommand Create(string sql, IReadOnlyList<string> names);

    /// <summary>Closes the connection.</summary>
    protected abstract void Close();

    private DirectCommand Add(object key, string sql, IReadOnlyList<string> names)
    {
        var command = Create(sql, names);
        _commands.Add(key, command);
        return command;
    }
}
