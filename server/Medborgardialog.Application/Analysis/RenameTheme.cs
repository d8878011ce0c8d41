using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>Gives a theme another label, in this run and every later one.</summary>
/// <param name="corrections">The way to write corrections.</param>
public sealed class RenameTheme(CorrectionWriter corrections)
{
    /// <summary>Renames it.</summary>
    /// <exception cref="NotFoundException">Something that is named does not exist in the run.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">Something is missing, too long or cannot be chosen.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public Task<Theme> ExecuteAsync(ThemeId themeId, string label, string motive, Actor actor, CancellationToken cancellationToken) =>
        corrections.CorrectAsync(new ProposedRename(themeId, label), actor, async (scope, prepared) =>
        {
            var (theme, run, code) = await scope.Db.ThemeForAsync(actor, themeId, cancellationToken);
            var before = theme.Label;
            await scope.CorrectAsync(run, prepared, motive, cancellationToken);
            scope.Record(code, "renameTheme", $"Theme/{theme.Key}", $"'{before}' to '{theme.Label}': {motive}");
            return theme;
        }, cancellationToken);
}
