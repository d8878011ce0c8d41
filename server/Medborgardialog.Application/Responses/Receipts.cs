using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Responses;

/// <summary>
/// Derives receipts from what a client made up, and responses' identifiers from receipts, both with the server's key. So a retry comes to the same response and a receipt leads to its response,
/// and nothing is stored that joins them (ADR-015).
/// </summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="sealer">Holds the server's key.</param>
public sealed class Receipts(IDbContextFactory<DialogueDbContext> contexts, ITextSealer sealer)
{
    /// <summary>The response that a receipt was given for; null when no such receipt was given.</summary>
    /// <param name="receipt">The receipt as typed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidInputException">It cannot be a receipt: mistyped (<c>receipt</c>, MALFORMED) or empty.</exception>
    public async Task<SurveyResponseId?> FindAsync(string? receipt, CancellationToken cancellationToken)
    {
        var parsed = Receipt.Parse(receipt);
        var id = ResponseOf(parsed);
        var hash = Convert.ToHexStringLower(sealer.Derive("receipt-hash", parsed.Characters));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<SurveyResponse>().AsNoTracking().Where(r => r.Id == id).Select(r => (SurveyResponseId?)r.Id)
            .Concat(db.Set<SubmissionRecord>().AsNoTracking().Where(s => s.ReceiptHash == hash).Select(s => (SurveyResponseId?)s.ResponseId))
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The responses of a round that keys would make and that are there already.</summary>
    internal async Task<HashSet<string>> KnownAsync(DialogueRoundId round, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var responses = await db.Set<SurveyResponse>().AsNoTracking().Where(r => r.RoundId == round).Select(r => r.Id).ToHashSetAsync(cancellationToken);
        var records = await db.Set<SubmissionRecord>().AsNoTracking().Where(s => s.RoundId == round).Select(s => s.IdempotencyHash).ToHashSetAsync(cancellationToken);
        return [.. keys.Where(k => responses.Contains(ResponseOf(Derive(round, k)))
            || (records.Count > 0 && records.Contains(Convert.ToHexStringLower(sealer.Derive("idempotency", Scoped(round, k))))))];
    }

    internal Receipt Derive(DialogueRoundId round, string key) => Receipt.FromDigest(sealer.Derive("receipt", Scoped(round, key)));

    /// <summary>The identifier of the response that a receipt is given for: of the form that is left to whoever makes it (RFC 9562, version 8).</summary>
    internal SurveyResponseId ResponseOf(Receipt receipt)
    {
        var bytes = sealer.Derive("response", receipt.Characters).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return SurveyResponseId.From(new Guid(bytes, bigEndian: true));
    }

    private static string Scoped(DialogueRoundId round, string key) => $"{round.Value:N}/{key}";
}
