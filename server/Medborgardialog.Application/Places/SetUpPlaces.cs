using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Places;

/// <summary>A municipality with what lies around and in it.</summary>
/// <param name="Code">Official four-digit code.</param>
/// <param name="Name">Its name.</param>
/// <param name="LocalPoliceArea">Name of the local police area that it lies in.</param>
/// <param name="Areas">Names of its areas, in the order they are listed.</param>
public sealed record SetUpPlacesCommand(string Code, string Name, string LocalPoliceArea, IReadOnlyList<string> Areas);

/// <summary>Enters a municipality, or the areas that it lacks.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class SetUpPlaces(DialogueWriter writer)
{
    /// <summary>Enters what is not there yet; what is there stays as it is.</summary>
    /// <param name="command">The municipality.</param>
    /// <param name="actor">The product itself, or an administrator of the municipality.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is neither.</exception>
    /// <exception cref="InvalidInputException">The code or a name breaks a rule.</exception>
    public Task<Municipality> ExecuteAsync(SetUpPlacesCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        actor.Demand(command.Code, "enter places", Role.Administrator);
        return writer.WriteAsync(actor, async scope =>
        {
            var municipality = await scope.Db.Set<Municipality>().Include(m => m.Areas.OrderBy(a => a.Position)).FirstOrDefaultAsync(m => m.Code == command.Code, cancellationToken);
            if (municipality is null)
            {
                var policeArea = await scope.Db.Set<LocalPoliceArea>().FirstOrDefaultAsync(a => a.Name == command.LocalPoliceArea.Trim(), cancellationToken);
                if (policeArea is null)
                {
                    policeArea = LocalPoliceArea.Create(LocalPoliceAreaId.From(scope.Ids.NewId()), command.LocalPoliceArea);
                    scope.Db.Add(policeArea);
                }

                municipality = Municipality.Create(MunicipalityId.From(scope.Ids.NewId()), command.Code, command.Name, policeArea.Id);
                scope.Db.Add(municipality);
            }

            var added = command.Areas.Where(name => municipality.FindArea(Area.KeyOf(name)) is null)
                .Select(name => scope.Db.Add(municipality.AddArea(AreaId.From(scope.Ids.NewId()), name)).Entity.Name).ToList();
            scope.Record(municipality.Code, "setUpPlaces", $"Municipality/{municipality.Code}", $"areas added: {string.Join(", ", added)}");
            return municipality;
        }, cancellationToken);
    }
}
