using System.Security.Claims;
using System.Text.Json;
using Medborgardialog.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.Library;

/// <summary>An executor over a schema of a test, with the answer as JSON text.</summary>
internal sealed class TestExecutor
{
    private readonly ServiceProvider _services;

    public TestExecutor(Action<IRequestExecutorBuilder> configure, Action<IServiceCollection>? addServices = null)
    {
        var services = new ServiceCollection();
        addServices?.Invoke(services);
        configure(services.AddGraphQLServer());
        _services = services.BuildServiceProvider(validateScopes: true);
        Executor = _services.GetRequiredService<IRequestExecutor>();
    }

    public IRequestExecutor Executor { get; }

    public IServiceProvider Services => _services;

    public static ClaimsPrincipal User(params string[] roles) =>
        new(new ClaimsIdentity(roles.Select(role => new Claim(ClaimTypes.Role, role)), "test"));

    public static OperationRequest Request(string query, string? variables = null, ClaimsPrincipal? user = null, string? operationName = null) => new()
    {
        Query = query,
        Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
        User = user,
        OperationName = operationName,
    };

    public async Task<string> RunAsync(string query, string? variables = null, ClaimsPrincipal? user = null, string? operationName = null)
    {
        using var result = await Executor.ExecuteAsync(Request(query, variables, user, operationName));
        return result.ToJson();
    }

    public async Task<JsonElement> RunJsonAsync(string query, string? variables = null, ClaimsPrincipal? user = null) =>
        JsonDocument.Parse(await RunAsync(query, variables, user)).RootElement;
}
