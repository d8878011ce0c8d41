using System.Security.Claims;
using System.Text.Json;
using Medborgardialog.Api;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.FocusAreas;
using Medborgardialog.Application.FollowUps;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Application.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Medborgardialog.Testing;

/// <summary>The whole schema over a database of its own, in process: operations run as a given person and give JSON.</summary>
public sealed class DialogueApi : IAsyncDisposable
{
    /// <summary>The API with the services that tests understand; <paramref name="configure"/> adds more or puts others in their place.</summary>
    public DialogueApi(Action<IServiceCollection>? configure = null)
    {
        Database = new DialogueDatabase(services =>
        {
            services.AddFirstStages().AddAnalysis().AddProblemPictures().AddFocusAreas().AddPromises().AddFollowUps();
            services.AddLogging(logging => logging.AddProvider(Sql));
            configure?.Invoke(services);
            services.AddDialogueSchema();
        });
        Executor = Database.Services.GetRequiredService<IRequestExecutor>();
    }

    public DialogueDatabase Database { get; }

    public SqlLog Sql { get; } = new();

    public IRequestExecutor Executor { get; }

    /// <summary>Runs an operation; the answer with its errors, if any.</summary>
    public async Task<JsonElement> RunAsync(string query, object? variables = null, Actor? actor = null)
    {
        using var result = await Executor.ExecuteAsync(Request(query, variables, actor), CancellationToken.None);
        return JsonDocument.Parse(result.ToJson()).RootElement;
    }

    /// <summary>Runs an operation that must succeed; its data.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null, Actor? actor = null)
    {
        var answer = await RunAsync(query, variables, actor);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Runs an operation that must be refused; the codes of its errors.</summary>
    public async Task<IReadOnlyList<string?>> ErrorCodesAsync(string query, object? variables = null, Actor? actor = null)
    {
        var answer = await RunAsync(query, variables, actor);
        Assert.True(answer.TryGetProperty("errors", out var errors), answer.ToString());
        return [.. errors.EnumerateArray().Select(e => e.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : null)];
    }

    /// <summary>The results of a subscription, as they come.</summary>
    public async IAsyncEnumerable<JsonElement> SubscribeAsync(
        string query, object? variables = null, Actor? actor = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var result in Executor.SubscribeAsync(Request(query, variables, actor), cancellationToken))
        {
            using (result)
            {
                yield return JsonDocument.Parse(result.ToJson()).RootElement;
            }
        }
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static OperationRequest Request(string query, object? variables, Actor? actor) => new()
    {
        Query = query,
        Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
        User = actor?.Municipality is null ? null : Principal(actor),
    };

    private static ClaimsPrincipal Principal(Actor actor) => Account
        .Create(default, "exempel@soderkoping.se", actor.Name, actor.Municipality!, "", [.. actor.Roles])
        .ToPrincipal("test");
}
