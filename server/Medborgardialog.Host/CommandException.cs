namespace Medborgardialog.Host;

/// <summary>Something the person at the command line can mend: shown as one line, exit code 1, no stack trace.</summary>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class CommandException(string message) : Exception(message);
