using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>Makes several themes one, in this run and every later one. The first named keeps its key.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class MergeThemes(DialogueWriter writer)
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

        return writer.WriteAsync(actor, async scope =>
        {
            var (into, run, code) = await scope.ThemeForAsync(themeIds[0], cancellationToken);
            var correction = await scope.CorrectAsync(run, new ProposedMerge(themeIds, label), motive, cancellationToken);
            scope.Record(code, "mergeThemes", $"Theme/{into.Key}", $"{string.Join(", ", correction.FromKeys)} into '{into.Label}': {motive}");
            return into;
        }, cancellationToken);
    }
}
