using Spectre.Console;

namespace Medborgardialog.Host.Commands;

/// <summary>A bar on the error stream while a command works; none where that is not a terminal.</summary>
internal static class TerminalProgress
{
    /// <summary>Does the work under a bar.</summary>
    /// <param name="title">What is done.</param>
    /// <param name="work">The work; it tells how far it has come, from 0 to 1.</param>
    public static T Run<T>(string title, Func<Action<double>?, T> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().Start(bars =>
        {
            var bar = bars.AddTask(title, maxValue: 1);
            return work(fraction => bar.Value = fraction);
        });
    }
}
