using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>Makes several themes one, in this run and every later one. The first named keeps its key.</summary>
/// <param name="corrections">The way to write corrections.</param>
public sealed class MergeThemes(CorrectionWriter corrections)
{
    /// <summary>Merges them.</summary>
    /// <exception cref="NotFoundException">Something that is named does not exist in the run.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">Something is missing, too long or cannot be chosen.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public Task<Theme> ExecuteAsync(IReadOnlyList<ThemeId> themeIds, string label, string motive, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(themeIds);
        if (themeIds.Count == 0)
        {
            throw new InvalidInputException("themeIds", "REQUIRED", "Choose at least two themes to merge.");
        }

        return corrections.CorrectAsync(new ProposedMerge(themeIds, label), actor, async (scope, prepared) =>
        {
            var (into, run, code) = await scope.Db.ThemeForAsync(actor, themeIds[0], cancellationToken);
            var correction = await scope.CorrectAsync(run, prepared, motive, cancellationToken);
            scope.Record(code, "mergeThemes", $"Theme/{into.Key}", $"{string.Join(", ", correction.FromKeys)} into '{into.Label}': {motive}");
            return into;
        }, cancellationToken);
    }
}
