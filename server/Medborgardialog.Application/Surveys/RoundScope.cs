using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Surveys;

/// <summary>Finds what writes around a round need.</summary>
internal static class RoundScope
{
    /// <summary>The round and its municipality, for an actor who holds one of the roles there.</summary>
    /// <exception cref="NotFoundException">There is no such round, or none that the actor may see.</exception>
    /// <exception cref="ForbiddenException">The actor lacks the roles.</exception>
    public static async Task<(DialogueRound Round, Municipality Municipality)> RoundForAsync(
        this WriteScope scope, DialogueRoundId id, string action, Role[] roles, CancellationToken cancellationToken)
    {
        var round = await scope.Db.Set<DialogueRound>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken)
            ?? throw new NotFoundException(nameof(DialogueRound), id.Value.ToString("N"));
        var municipality = await scope.Db.Set<Municipality>().Include(m => m.Areas.OrderBy(a => a.Position)).FirstAsync(m => m.Id == round.MunicipalityId, cancellationToken);
        if (round.State == DialogueRoundState.Draft && !scope.Actor.IsStaffOf(municipality.Code))
        {
            throw new NotFoundException(nameof(DialogueRound), id.Value.ToString("N"));
        }

        scope.Actor.Demand(municipality.Code, action, roles);
        return (round, municipality);
    }

    /// <summary>The newest version of a round's survey with its questions; null when none is defined.</summary>
    public static Task<Survey?> NewestAsync(this IQueryable<Survey> surveys, DialogueRoundId roundId, CancellationToken cancellationToken) => surveys
        .Include(s => s.Questions.OrderBy(q => q.Position))
        .Where(s => s.RoundId == roundId)
        .OrderByDescending(s => s.Version)
        .FirstOrDefaultAsync(cancellationToken);
}
