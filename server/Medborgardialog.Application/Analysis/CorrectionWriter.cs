using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>
/// Writes corrections. What follows from one is worked out before the write, since reading a large analysis takes longer than those who submit answers meanwhile
/// may have to wait; when another correction came first, it is worked out again.
/// </summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="writer">The one way to write.</param>
public sealed class CorrectionWriter(IDbContextFactory<DialogueDbContext> contexts, DialogueWriter writer)
{
    /// <summary>Works out what somebody asks for, and writes it.</summary>
    internal Task<T> CorrectAsync<T>(ProposedCorrection proposed, Actor actor, Func<WriteScope, PreparedCorrection, Task<T>> work, CancellationToken cancellationToken) =>
        WriteAsync(actor, db => PrepareAsync(db, proposed, actor, cancellationToken), work, cancellationToken);

    /// <summary>Works something out and writes it, again and again until nobody else was faster.</summary>
    internal async Task<T> WriteAsync<T>(
        Actor actor, Func<DialogueDbContext, Task<PreparedCorrection>> prepare, Func<WriteScope, PreparedCorrection, Task<T>> work, CancellationToken cancellationToken)
    {
        while (true)
        {
            PreparedCorrection prepared;
            await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
            {
                prepared = await prepare(db);
            }

            try
            {
                return await writer.WriteAsync(actor, async scope =>
                {
                    if (await CorrectionBasis.ReadAsync(scope.Db, prepared.Round, cancellationToken) != prepared.Basis)
                    {
                        throw new OutdatedException();
                    }

                    return await work(scope, prepared);
                }, cancellationToken);
            }
            catch (OutdatedException)
            {
                // Somebody else's correction stands, so each turn brings the round on: two who correct at once never keep each other from it.
            }
        }
    }

    // The basis is read first: whatever changes while the rest is read is noticed at the write.
    private static async Task<PreparedCorrection> PrepareAsync(DialogueDbContext db, ProposedCorrection proposed, Actor actor, CancellationToken cancellationToken)
    {
        var run = await RunOfAsync(db, proposed, actor, cancellationToken);
        var basis = await CorrectionBasis.ReadAsync(db, run.RoundId, cancellationToken);
        var content = await new CorrectionReading(db, run.Id).ReadAsync(proposed, cancellationToken);
        var standing = await StandingCorrections.OfRoundAsync(db, run.RoundId, cancellationToken);
        new CorrectionConflicts(standing.Select(c => (c.Number, c.Content))).Take(0, content);
        var change = await FittedRun.ReadAsync(db, run.Id, cancellationToken) is { } fitted
            ? await fitted.ChangeAsync(db, standing.Select(c => c.Content).Append(content), cancellationToken)
            : null;
        return new PreparedCorrection(run.RoundId, basis, content, change);
    }

    private static async Task<AnalysisRun> RunOfAsync(DialogueDbContext db, ProposedCorrection proposed, Actor actor, CancellationToken cancellationToken) => proposed switch
    {
        ProposedRename rename => (await db.ThemeForAsync(actor, rename.ThemeId, cancellationToken)).Run,
        ProposedMerge merge => (await db.ThemeForAsync(actor, merge.ThemeIds[0], cancellationToken)).Run,
        ProposedSplit split => (await db.ThemeForAsync(actor, split.ThemeId, cancellationToken)).Run,
        ProposedMove move => (await db.ThemeForAsync(actor, move.ToThemeId, cancellationToken)).Run,
        ProposedLink link => (await db.RunOfStatementsAsync(actor, link.StatementIds, cancellationToken)).Run,
        ProposedSeparation apart => (await db.RunOfStatementsAsync(actor, apart.StatementIds, cancellationToken)).Run,
        _ => throw new ArgumentException($"{proposed.GetType().Name} is not made but withdrawn.", nameof(proposed)),
    };

    private sealed class OutdatedException : Exception;
}
