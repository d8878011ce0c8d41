using System.Text.Json;
using Medborgardialog.Client.Gateway;
using Medborgardialog.GraphQL.Hosting;

namespace Medborgardialog.Host.Gateway;

/// <summary>
/// Answers the pages' operations through the engine, in process: a scope of its own per operation, the signed-in person, and the same limits and
/// authorization as over HTTP.
/// </summary>
/// <param name="executor">The engine.</param>
/// <param name="context">Tells who is signed in.</param>
internal sealed class InProcessGateway(IRequestExecutor executor, IHttpContextAccessor context) : IGraphQLGateway
{
    public async Task<GatewayResult<T>> ExecuteAsync<T>(string operationName, object? variables, CancellationToken cancellationToken)
        where T : class
    {
        var request = new OperationRequest
        {
            Query = OperationDocuments.Text(operationName),
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables, GatewayJson.Options),
            User = context.HttpContext?.User,
        };
        using var result = await executor.ExecuteAsync(request, cancellationToken);
        return GatewayJson.Read<T>(result.ToJson());
    }
}
