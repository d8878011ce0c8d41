namespace Medborgardialog.Client.Gateway;

/// <summary>The only way from a page to the server: one named operation of <see cref="OperationDocuments"/> at a time.</summary>
public interface IGraphQLGateway
{
    /// <summary>Executes an operation as the signed-in person of the request, or as nobody.</summary>
    /// <typeparam name="T">The record that the operation's data is read into.</typeparam>
    /// <param name="operationName">The operation's name, which is also its file's.</param>
    /// <param name="variables">An object whose properties are the variables, or null; written with <see cref="GatewayJson.Options"/>.</param>
    /// <param name="cancellationToken">Stops waiting for the answer.</param>
    /// <returns>Data, errors or both, as the GraphQL specification's section 7.1 allows; never an exception for what the server refuses.</returns>
    Task<GatewayResult<T>> ExecuteAsync<T>(string operationName, object? variables, CancellationToken cancellationToken)
        where T : class;
}
