using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Promises;

/// <summary>What <see cref="DraftPromise"/> is asked for.</summary>
/// <param name="Municipality">Official code.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">The heading.</param>
/// <param name="Lead">The opening words.</param>
/// <param name="PeriodStart">The first day.</param>
/// <param name="PeriodEnd">The last day.</param>
/// <param name="FocusAreas">The focus areas it answers; the quality gate asks for one before review.</param>
/// <param name="Parties">Who promise.</param>
/// <param name="FollowUpCadence">How often it is followed up.</param>
/// <param name="RegistrationNumber">The registration number (diarienummer), when there is one.</param>
public sealed record DraftPromiseCommand(
    string Municipality,
    string Slug,
    string Title,
    string? Lead,
    DateOnly PeriodStart,
    DateOnly PeriodEnd,
    IReadOnlyList<FocusAreaId> FocusAreas,
    IReadOnlyList<string> Parties,
    FollowUpCadence FollowUpCadence,
    string? RegistrationNumber = null);

/// <summary>Begins a promise.</summary>
/// <param name="writer">Writes.</param>
public sealed class DraftPromise(DialogueWriter writer)
{
    /// <summary>Makes the draft. It is an example when all problems behind its focus areas are.</summary>
    /// <param name="command">What it says so far.</param>
    /// <param name="actor">An editor.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such municipality.</exception>
    /// <exception cref="InvalidInputException">A field is missing, too long or malformed, the slug is taken, the period ends before it begins, or a focus area is not the municipality's.</exception>
    public Task<CitizenPromise> ExecuteAsync(DraftPromiseCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        return writer.WriteAsync(actor, async scope =>
        {
            var municipality = await scope.Db.Set<Municipality>().SingleOrDefaultAsync(m => m.Code == command.Municipality, cancellationToken)
                ?? throw new NotFoundException(nameof(Municipality), command.Municipality);
            actor.Demand(municipality.Code, "draft a promise", Role.Editor);
            var slug = Guard.Slug(command.Slug, "slug");
            await scope.DemandFreeSlugAsync(slug, cancellationToken);
            var focusAreas = await scope.Db.Set<FocusArea>().Include(f => f.Problems)
                .Where(f => command.FocusAreas.Contains(f.Id) && f.MunicipalityId == municipality.Id).ToListAsync(cancellationToken);
            if (focusAreas.Count != command.FocusAreas.Distinct().Count())
            {
                throw new InvalidInputException("focusAreaIds", "NOT_AN_OPTION", "A focus area does not exist or belongs to another municipality.");
            }

            var links = focusAreas.SelectMany(f => f.Problems).ToList();
            var content = new PromiseContent(
                slug, command.Title, PromisePeriod.Of(command.PeriodStart, command.PeriodEnd), command.FocusAreas, command.Parties,
                command.FollowUpCadence, command.Lead, command.RegistrationNumber);
            var promise = CitizenPromise.Draft(
                new CitizenPromiseId(scope.Ids.NewId()), municipality.Id, content, isExample: links.Count > 0 && links.TrueForAll(l => l.IsExample));
            scope.Db.Add(promise);
            scope.Record(municipality.Code, "draftPromise", promise, promise.Title);
            return promise;
        }, cancellationToken);
    }
}
