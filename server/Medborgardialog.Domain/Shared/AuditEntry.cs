using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Medborgardialog.Domain.Shared;

/// <summary>
/// One line of the append-only log. Each line's hash covers the line before it, so that a changed or removed line breaks the chain.
/// A line never holds answer text, and for a submission never a response's id.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>What the first line's hash covers in place of a line before it.</summary>
    public const string Genesis = "0000000000000000000000000000000000000000000000000000000000000000";

    private AuditEntry(long number, DateTime at, string actor, string? municipality, string action, string subject, string details, string previousHash, string hash)
    {
        Number = number;
        At = at;
        Actor = actor;
        Municipality = municipality;
        Action = action;
        Subject = subject;
        Details = details;
        PreviousHash = previousHash;
        Hash = hash;
    }

    /// <summary>1, 2, 3 … without gaps.</summary>
    public long Number { get; private set; }

    /// <summary>When, in UTC; for what a respondent did the date alone, at midnight.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who.</summary>
    public string Actor { get; private set; }

    /// <summary>Code of the municipality it concerns; null when none.</summary>
    public string? Municipality { get; private set; }

    /// <summary>What was done: the mutation's name, such as <c>publishPromise</c>.</summary>
    public string Action { get; private set; }

    /// <summary>What it was done to: kind and id or slug, such as <c>CitizenPromise/soderkoping-2026</c>.</summary>
    public string Subject { get; private set; }

    /// <summary>What more is worth keeping: reasons, old and new values; never answer text.</summary>
    public string Details { get; private set; }

    /// <summary>The line before's hash, or <see cref="Genesis"/>.</summary>
    public string PreviousHash { get; private set; }

    /// <summary>SHA-256 over all fields and the line before's hash, lower-case hex.</summary>
    public string Hash { get; private set; }

    /// <summary>Makes the line that follows another.</summary>
    /// <param name="previous">The newest line so far; null for the first.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="actor">Who.</param>
    /// <param name="municipality">Code of the municipality it concerns.</param>
    /// <param name="action">What was done.</param>
    /// <param name="subject">What it was done to.</param>
    /// <param name="details">What more is worth keeping.</param>
    public static AuditEntry Following(AuditEntry? previous, DateTime at, string actor, string? municipality, string action, string subject, string details)
    {
        var number = (previous?.Number ?? 0) + 1;
        var previousHash = previous?.Hash ?? Genesis;
        return new AuditEntry(number, at, actor, municipality, action, subject, details, previousHash,
            ComputeHash(number, at, actor, municipality, action, subject, details, previousHash));
    }

    /// <summary>True when the line is what was written and follows <paramref name="previous"/>.</summary>
    /// <param name="previous">The line before; null for the first.</param>
    public bool Follows(AuditEntry? previous) =>
        Number == (previous?.Number ?? 0) + 1
        && PreviousHash == (previous?.Hash ?? Genesis)
        && Hash == ComputeHash(Number, At, Actor, Municipality, Action, Subject, Details, PreviousHash);

    private static string ComputeHash(long number, DateTime at, string actor, string? municipality, string action, string subject, string details, string previousHash)
    {
        // Each field with its length before it, so that no two different lines give the same bytes.
        var text = new StringBuilder();
        foreach (var field in (string[])[number.ToString(CultureInfo.InvariantCulture), at.Ticks.ToString(CultureInfo.InvariantCulture), actor, municipality ?? "", action, subject, details, previousHash])
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
