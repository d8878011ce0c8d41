using System.Collections.Concurrent;

namespace Medborgardialog.Host.SignIn;

/// <summary>
/// Slows down guessing: after five failures an account is closed for fifteen minutes, whoever asks and whether it exists or not. Held in memory and
/// by account alone, so that no address of a visitor is kept.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class SignInAttempts(TimeProvider time)
{
    public const int Allowed = 5;

    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    private const int MostAccounts = 10_000;

    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset Last)> _failures = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True while the account is closed.</summary>
    public bool IsClosed(string email) =>
        _failures.TryGetValue(email, out var seen) && seen.Failures >= Allowed && time.GetUtcNow() - seen.Last < Pause;

    /// <summary>Counts a failure.</summary>
    public void Failed(string email)
    {
        var now = time.GetUtcNow();
        if (_failures.Count >= MostAccounts)
        {
            foreach (var (account, seen) in _failures)
            {
                if (now - seen.Last >= Pause)
                {
                    _failures.TryRemove(account, out _);
                }
            }
        }

        _failures.AddOrUpdate(email, (1, now), (_, seen) => now - seen.Last >= Pause ? (1, now) : (seen.Failures + 1, now));
    }

    /// <summary>Forgets the failures of an account that has signed in.</summary>
    public void Succeeded(string email) => _failures.TryRemove(email, out _);
}
