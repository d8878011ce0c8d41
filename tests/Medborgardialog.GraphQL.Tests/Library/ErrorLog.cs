using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Medborgardialog.GraphQL.Tests.Library;

/// <summary>Keeps what was logged as an error.</summary>
internal sealed class ErrorLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(string Event, string Message, Exception? Exception)> _entries = new();

    /// <summary>The entries: their event, their message, and what was thrown.</summary>
    public IReadOnlyCollection<(string Event, string Message, Exception? Exception)> Entries => _entries;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            _entries.Enqueue((eventId.Name ?? "", formatter(state, exception), exception));
        }
    }

    public void Dispose()
    {
    }
}
