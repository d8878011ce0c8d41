using System.Diagnostics;

namespace Medborgardialog.Testing;

/// <summary>The host's program, run as its user runs it.</summary>
public static class HostProcess
{
    /// <summary>Runs one command to its end.</summary>
    /// <returns>Exit code and what it wrote.</returns>
    /// <exception cref="TimeoutException">It went on for more than a minute; it has been ended.</exception>
    public static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The host did not end: {string.Join(' ', arguments)}");
        }
    }
}
