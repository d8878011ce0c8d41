using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>Resolves <c>node</c> and <c>nodes</c>: the id says the type, the type knows how to fetch.</summary>
internal sealed class NodeFields(IReadOnlyDictionary<string, NodeResolver> nodes, int maxNodes)
{
    public static object? UnwrapNode(Task task) => ((Task<object?>)task).GetAwaiter().GetResult();

    public static object? UnwrapNodes(Task task) => ((Task<object?[]>)task).GetAwaiter().GetResult();

    public Task GetNode(RequestContext request, FieldPlan field, object? parent, object?[] arguments) => FetchAsync(request, field, (string)arguments[0]!);

    public Task GetNodes(RequestContext request, FieldPlan field, object? parent, object?[] arguments)
    {
        var ids = (object?[])arguments[0]!;
        if (ids.Length > maxNodes)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"{ids.Length} nodes are asked for, at most {maxNodes} are allowed.")
                .SetCode(ExecutionErrorCodes.TooManyNodes)
                .Build());
        }

        return FetchAllAsync(request, field, ids);
    }

    private async Task<object?[]> FetchAllAsync(RequestContext request, FieldPlan field, object?[] ids)
    {
        // All fetches start before the first is awaited, so that loaders batch them.
        var tasks = new Task<object?>[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            tasks[i] = FetchAsync(request, field, (string)ids[i]!);
        }

        var found = new object?[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            try
            {
                found[i] = await tasks[i].ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever went wrong with one node is the error of that node.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                found[i] = new FailedItem(exception);
            }
        }

        return found;
    }

    private async Task<object?> FetchAsync(RequestContext request, FieldPlan field, string id)
    {
        if (!GlobalId.TryDecode(id, out var typeName, out var raw))
        {
            throw Invalid(id);
        }

        if (!nodes.TryGetValue(typeName, out var node))
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage($"There is no node type {typeName}.").SetCode("INVALID_ID_TYPE").SetExtension("originalValue", id).Build());
        }

        var key = node.Parse(raw) ?? throw Invalid(id);
        var resolver = node.Resolver.Ready();
        if (resolver.Access?.Check(request.User) is { } refusal)
        {
            throw new GraphQLException(refusal);
        }

        if (resolver.Sync is not null)
        {
            return resolver.Sync(request, field, null, [key]);
        }

        var task = resolver.Async!(request, field, null, [key]);
        await task.ConfigureAwait(false);
        return resolver.Unwrap!(task);
    }

    private static GraphQLException Invalid(string id) => new(ErrorBuilder.New()
        .SetMessage("The node ID string has an invalid format.")
        .SetCode("INVALID_ID")
        .SetExtension("originalValue", id)
        .Build());
}
