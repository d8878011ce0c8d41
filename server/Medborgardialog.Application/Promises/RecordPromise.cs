using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Promises;

/// <summary>An activity as a source tells of it.</summary>
/// <param name="Content">What it says.</param>
/// <param name="FocusArea">Title of the focus area it answers, one of the promise's; null where the source does not say.</param>
/// <param name="Reason">Why it was taken out or handed over; null while it is part of the promise.</param>
/// <param name="TransferredTo">Who took it over; null when nobody.</param>
public sealed record RecordedActivity(ActivityContent Content, string? FocusArea = null, string? Reason = null, string? TransferredTo = null);

/// <summary>What <see cref="RecordPromise"/> is asked for.</summary>
/// <param name="Municipality">Official code.</param>
/// <param name="Content">What the promise says; its focus areas come from <paramref name="FocusAreas"/>.</param>
/// <param name="Facts">What only a recorded promise has.</param>
/// <param name="FocusAreas">Titles of the focus areas in the source's words.</param>
/// <param name="Activities">The activities.</param>
/// <param name="SupersedesSlug">Slug of the recorded promise whose place it took; null for none.</param>
public sealed record RecordPromiseCommand(
    string Municipality,
    PromiseContent Content,
    RecordedFacts Facts,
    IReadOnlyList<string> FocusAreas,
    IReadOnlyList<RecordedActivity> Activities,
    string? SupersedesSlug = null);

/// <summary>Enters a promise that public sources tell of.</summary>
/// <param name="writer">Writes.</param>
/// <param name="contexts">Makes database contexts.</param>
public sealed class RecordPromise(DialogueWriter writer, IDbContextFactory<DialogueDbContext> contexts)
{
    /// <summary>Records it with its focus areas and activities. A promise of that slug that is there already is given back as it stands.</summary>
    /// <param name="command">The facts.</param>
    /// <param name="actor">An editor, or the product itself.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such municipality, or no such earlier promise.</exception>
    /// <exception cref="InvalidInputException">A field is missing, too long or malformed, or an activity names a focus area that is not the promise's.</exception>
    public async Task<CitizenPromise> ExecuteAsync(RecordPromiseCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        actor.Demand(command.Municipality, "record a promise", Role.Editor);
        var slug = Guard.Slug(command.Content.Slug, "slug");
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            var known = await db.Set<CitizenPromise>().AsNoTracking().Include(p => p.Activities.OrderBy(a => a.Position)).SingleOrDefaultAsync(p => p.Slug == slug, cancellationToken);
            if (known is not null)
            {
                return known;
            }
        }

        return await writer.WriteAsync(actor, scope => WriteAsync(scope, command, cancellationToken), cancellationToken);
    }

    private static async Task<CitizenPromise> WriteAsync(WriteScope scope, RecordPromiseCommand command, CancellationToken cancellationToken)
    {
        var municipality = await scope.Db.Set<Municipality>().SingleOrDefaultAsync(m => m.Code == command.Municipality, cancellationToken)
            ?? throw new NotFoundException(nameof(Municipality), command.Municipality);
        CitizenPromiseId? earlier = null;
        if (command.SupersedesSlug is { } before)
        {
            earlier = await scope.Db.Set<CitizenPromise>().Where(p => p.Slug == before).Select(p => (CitizenPromiseId?)p.Id).SingleOrDefaultAsync(cancellationToken)
                ?? throw new NotFoundException(nameof(CitizenPromise), before);
        }

        var focusAreas = command.FocusAreas.Distinct().ToDictionary(
            title => title, title => FocusArea.Record(new FocusAreaId(scope.Ids.NewId()), municipality.Id, title, command.Facts.Source));
        scope.Db.AddRange(focusAreas.Values);
        var promise = CitizenPromise.Record(
            new CitizenPromiseId(scope.Ids.NewId()), municipality.Id,
            command.Content with { FocusAreas = [.. command.FocusAreas.Distinct().Select(title => focusAreas[title].Id)] },
            command.Facts with { Supersedes = earlier });
        foreach (var activity in command.Activities)
        {
            FocusArea? focusArea = null;
            if (activity.FocusArea is { } title && !focusAreas.TryGetValue(title, out focusArea))
            {
                throw new InvalidInputException("focusArea", "NOT_AN_OPTION", $"'{title}' is not one of the promise's focus areas.");
            }

            promise.RecordActivity(new PromiseActivityId(scope.Ids.NewId()), activity.Content with { FocusArea = focusArea?.Id }, activity.Reason, activity.TransferredTo);
        }

        scope.Db.Add(promise);
        scope.Record(municipality.Code, "recordPromise", promise, promise.Title);
        return promise;
    }
}
