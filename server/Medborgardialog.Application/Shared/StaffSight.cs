using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Shared;

/// <summary>Whose unpublished work an actor may see.</summary>
/// <param name="Everything">True for the product itself.</param>
/// <param name="Code">The municipality whose staff the actor is; null when of none.</param>
internal readonly record struct StaffSight(bool Everything, string? Code)
{
    /// <summary>What an actor may see.</summary>
    public static StaffSight Of(Actor actor) =>
        new(actor.IsSystem, actor.Municipality is { } code && actor.IsStaffOf(code) ? code : null);
}
