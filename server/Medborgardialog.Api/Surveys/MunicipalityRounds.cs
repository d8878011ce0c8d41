using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Surveys;

/// <summary>What surveys add to a municipality.</summary>
[ExtendObjectType<Municipality>]
public sealed class MunicipalityRounds
{
    /// <summary>Its public dialogue rounds, the newest first.</summary>
    public async Task<IReadOnlyList<DialogueRound>> GetDialogueRoundsAsync([Parent] Municipality municipality, PublicRoundsOfMunicipalityLoader loader, CancellationToken cancellationToken) =>
        await loader.LoadRequiredAsync(municipality.Id, cancellationToken);
}
