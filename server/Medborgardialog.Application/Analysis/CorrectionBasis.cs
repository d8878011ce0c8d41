using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>What a correction is worked out from. When it is another at the write, somebody else was faster, and what was worked out no longer fits.</summary>
/// <param name="Changeable">The run whose model is kept, unless a published picture rests on it.</param>
/// <param name="Standing">The numbers of the round's corrections that hold; a number is never given twice.</param>
internal sealed record CorrectionBasis(AnalysisRunId? Changeable, string Standing)
{
    /// <summary>The basis of a round's corrections as it is now.</summary>
    public static async Task<CorrectionBasis> ReadAsync(DialogueDbContext db, DialogueRoundId round, CancellationToken cancellationToken)
    {
        var changeable = await (
            from model in db.Set<FittedModel>()
            join run in db.Set<AnalysisRun>() on model.RunId equals run.Id
            where model.RoundId == round && !run.IsFrozen
            select (AnalysisRunId?)run.Id).FirstOrDefaultAsync(cancellationToken);
        var numbers = await db.Set<ThemeCorrection>().Where(c => c.RoundId == round && c.WithdrawnOn == null).OrderBy(c => c.Number).Select(c => c.Number).ToListAsync(cancellationToken);
        return new CorrectionBasis(changeable, string.Join(' ', numbers));
    }
}
