using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>Makes several themes one, in this run and every later one. The first named keeps its key.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class MergeThemes(DialogueWriter writer)
{
    /// <summary>Merges them.</summary>
    /// <exception cref="NotFoundException">One of the themes does not exist.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">There are fewer than two, they are of different runs, one holds what has no theme, or the label or motive is missing.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public Task<Theme> ExecuteAsync(IReadOnlyList<ThemeId> themeIds, string label, string motive, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(themeIds);
        var ids = themeIds.Distinct().ToList();
        if (ids.Count < 2)
        {
            throw new InvalidInputException("themeIds", "REQUIRED", "Choose at least two themes to merge.");
        }

        return writer.WriteAsync(actor, async scope =>
        {
            var (into, run, code) = await scope.ThemeForAsync(ids[0], cancellationToken);
            var others = await scope.Db.Set<Theme>().Where(t => ids.Contains(t.Id) && t.Id != into.Id).ToListAsync(cancellationToken);
            if (others.Count != ids.Count - 1)
            {
                throw new NotFoundException(nameof(Theme), string.Join(", ", ids.Where(id => id != into.Id && others.TrueForAll(o => o.Id != id)).Select(id => id.Value.ToString("N"))));
            }

            if (others.Exists(o => o.RunId != run.Id))
            {
                throw new InvalidInputException("themeIds", "NOT_AN_OPTION", "The themes are of different runs.");
            }

            if (!into.IsSubject || others.Exists(o => !o.IsSubject))
            {
                throw new InvalidInputException("themeIds", "NOT_AN_OPTION", "The statements without a theme and the answers without content cannot be merged: move or split statements out of them.");
            }

            var merged = others.Select(o => o.Id).ToHashSet();
            var statements = await scope.Db.Set<Statement>().Include(s => s.Themes.OrderBy(t => t.Position))
                .Where(s => s.RunId == run.Id && s.Themes.Any(t => merged.Contains(t.ThemeId))).ToListAsync(cancellationToken);
            foreach (var statement in statements)
            {
                statement.Replace(merged, into.Id);
            }

            into.Rename(label);
            into.TakeIn();
            others.ForEach(o => o.Retire());
            await scope.CorrectAsync(run, ThemeCorrectionKind.Merge, into.Key, into.Label, others.Select(o => o.Key), [], motive, cancellationToken);
            scope.Record(code, "mergeThemes", $"Theme/{into.Key}", $"{string.Join(", ", others.Select(o => o.Key))} into '{into.Label}': {motive}");
            await scope.RecountAsync(run.Id, cancellationToken);
            return into;
        }, cancellationToken);
    }
}
