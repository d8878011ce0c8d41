using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Surveys;

/// <summary>What a new round needs.</summary>
/// <param name="Municipality">Official four-digit code of the municipality that asks.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its name as shown.</param>
/// <param name="Kind">Whom it asks.</param>
/// <param name="OpensOn">The first day for answers.</param>
/// <param name="ClosesOn">The last day for answers.</param>
/// <param name="IsExample">True for the example content; only the product itself may say so.</param>
public sealed record CreateDialogueRoundCommand(
    string Municipality, string Slug, string Title, DialogueRoundKind Kind, DateOnly OpensOn, DateOnly ClosesOn, bool IsExample = false);

/// <summary>Makes the draft of a dialogue round.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class CreateDialogueRound(DialogueWriter writer)
{
    /// <summary>Makes the draft.</summary>
    /// <param name="command">What it needs.</param>
    /// <param name="actor">An editor or administrator of the municipality.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is neither.</exception>
    /// <exception cref="NotFoundException">There is no such municipality.</exception>
    /// <exception cref="InvalidInputException">A field breaks a rule, or the slug is in use (<c>slug</c>, TAKEN).</exception>
    public Task<DialogueRound> ExecuteAsync(CreateDialogueRoundCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        actor.Demand(command.Municipality, "create a dialogue round", Role.Editor, Role.Administrator);
        if (command.IsExample && !actor.IsSystem)
        {
            throw new ForbiddenException("create example content");
        }

        return writer.WriteAsync(actor, async scope =>
        {
            var municipality = await scope.Db.Set<Municipality>().FirstOrDefaultAsync(m => m.Code == command.Municipality, cancellationToken)
                ?? throw new NotFoundException(nameof(Municipality), command.Municipality);
            var round = DialogueRound.Create(
                DialogueRoundId.From(scope.Ids.NewId()), municipality.Id, command.Slug, command.Title, command.Kind, command.OpensOn, command.ClosesOn, command.IsExample);
            if (await scope.Db.Set<DialogueRound>().AnyAsync(r => r.Slug == round.Slug, cancellationToken))
            {
                throw new InvalidInputException("slug", "TAKEN", $"There is a round '{round.Slug}' already.");
            }

            scope.Db.Add(round);
            scope.Record(municipality.Code, "createDialogueRound", $"DialogueRound/{round.Slug}", $"{round.Kind}, {round.OpensOn:yyyy-MM-dd} to {round.ClosesOn:yyyy-MM-dd}");
            return round;
        }, cancellationToken);
    }
}
