using System.Security.Claims;
using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>The context of one call of one resolver, made only for resolvers that take it.</summary>
internal sealed class FieldContext(RequestContext request, FieldPlan plan, object? parent, object?[] arguments, int slot) : IResolverContext
{
    public IServiceProvider Services => request.Services;

    public ClaimsPrincipal User => request.User;

    public CancellationToken RequestAborted => request.Aborted;

    public string FieldName => plan.Field.Name;

    public string ResponseName => plan.ResponseName;

    public T Parent<T>() => (T)parent!;

    public T ArgumentValue<T>(string name)
    {
        var argument = plan.Field.FindArgument(name) ?? throw new ArgumentException($"The field {plan.Field} has no argument {name}.", nameof(name));
        return (T)arguments[argument.Index]!;
    }

    public T Service<T>()
        where T : notnull => request.Services.GetRequiredService<T>();

    public void ReportError(string message) => ReportError(ErrorBuilder.New().SetMessage(message).Build());

    public void ReportError(IError error) => request.Report(slot, plan, error);
}
