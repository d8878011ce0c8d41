using Medborgardialog.Client.Gateway;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Medborgardialog.Client.Forms;

/// <summary>What every page has: the gateway, its errors, and ways to ask, to do and to go on.</summary>
public abstract class DialoguePage : ComponentBase
{
    /// <summary>The way to the server.</summary>
    [Inject]
    public required IGraphQLGateway Gateway { get; set; }

    /// <summary>Leads to the next page.</summary>
    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>The request; pages are rendered on the server only.</summary>
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    /// <summary>What is wrong, for the summary and the fields.</summary>
    protected FormErrors Errors { get; } = [];

    /// <summary>Ends with the request.</summary>
    protected CancellationToken Aborted => Http.RequestAborted;

    /// <summary>What was sent to a form.</summary>
    protected PostedForm Posted(string form) => new(form, Http.Request.Form, Errors);

    /// <summary>Asks; errors stand in the summary, and what could be given is given.</summary>
    protected async Task<T?> AskAsync<T>(string operationName, object? variables = null)
        where T : class
    {
        var result = await Gateway.ExecuteAsync<T>(operationName, variables, Aborted);
        Errors.Add(null, result.Errors);
        return result.Data;
    }

    /// <summary>Does one thing; whether it was done.</summary>
    protected async Task<bool> DoAsync(string operationName, object input, PostedForm form)
    {
        var result = await Gateway.ExecuteAsync<Done>(operationName, new { input }, Aborted);
        return Settle(result.Data is null && result.Errors.Count == 0, result.Errors, result.Data?.Result.Errors, form);
    }

    /// <summary>Notes what a mutation refused; whether it refused nothing.</summary>
    protected bool Settle(bool isEmpty, IReadOnlyList<GatewayError> errors, IReadOnlyList<DeclaredError>? declared, PostedForm form)
    {
        Errors.Add(form.Name, errors);
        Errors.Add(form.Name, declared, form.Values);
        if (isEmpty)
        {
            Errors.Add(form.Name, null, Texts.Texts.SomethingWentWrong);
        }

        return !Errors.Any;
    }

    /// <summary>After a POST: back to a page that a reload does not send again, with a notice of what was done.</summary>
    protected void Go(string address, string? done = null) =>
        Navigation.NavigateTo(done is null ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}klart={done}");

    /// <summary>
    /// Answers 404 together with the page's own words. Set when the response starts: the renderer leaves out the body of a page that has the
    /// status before.
    /// </summary>
    protected void NotFound() => Http.Response.OnStarting(() =>
    {
        Http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}
