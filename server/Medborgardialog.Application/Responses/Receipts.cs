using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Responses;

/// <summary>Derives receipts and the keyed hashes that are stored in their place, and finds what a receipt belongs to.</summary>
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
        var hash = HashOf(Receipt.Parse(receipt));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<SubmissionRecord>().AsNoTracking().Where(s => s.ReceiptHash == hash).Select(s => (SurveyResponseId?)s.ResponseId).FirstOrDefaultAsync(cancellationToken);
    }

    internal Receipt Derive(DialogueRoundId round, string key) => Receipt.FromDigest(sealer.Derive("receipt", Scoped(round, key)));

    internal string HashOfKey(DialogueRoundId round, string key) => Convert.ToHexStringLower(sealer.Derive("idempotency", Scoped(round, key)));

    internal string HashOf(Receipt receipt) => Convert.ToHexStringLower(sealer.Derive("receipt-hash", receipt.Characters));

    /// <summary>What a round's submission with a key made: its response's day; null when there was none.</summary>
    internal async Task<DateOnly?> SubmittedOnAsync(DialogueRoundId round, string key, CancellationToken cancellationToken)
    {
        var hash = HashOfKey(round, key);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<SubmissionRecord>().AsNoTracking().Where(s => s.IdempotencyHash == hash)
            .Join(db.Set<SurveyResponse>(), s => s.ResponseId, r => r.Id, (_, r) => (DateOnly?)r.SubmittedOn)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private static string Scoped(DialogueRoundId round, string key) => $"{round.Value:N}/{key}";
}
