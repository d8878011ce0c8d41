using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway;

/// <summary>Who asks: read once per request, for the layout and the page alike.</summary>
/// <param name="gateway">The way to the server.</param>
public sealed class SignedInPerson(IGraphQLGateway gateway)
{
    private Task<GatewayResult<MeResult>>? _asked;

    /// <summary>The signed-in person, null when nobody is.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Me?> AskAsync(CancellationToken cancellationToken)
    {
        _asked ??= gateway.ExecuteAsync<MeResult>("Me", null, cancellationToken);
        return (await _asked.ConfigureAwait(false)).Data?.Me;
    }
}
