using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>The errors of one operation: each gets the path and locations of its field (specification, section 7.1.2).</summary>
internal sealed class FieldErrors(ResponsePosition position, ExecutionOptions options)
{
    private RequestContext _request = null!;

    /// <summary>The errors so far; null when there are none.</summary>
    public List<IError>? All { get; private set; }

    /// <summary>Starts with no errors.</summary>
    public void Begin(RequestContext request)
    {
        _request = request;
        All = null;
    }

    /// <summary>Takes all errors away for one that ends the operation.</summary>
    public void EndWith(IError error) => All = [error];

    /// <summary>Adds an error at the current position.</summary>
    public void Add(FieldPlan field, IError error)
    {
        if (error.Path is null)
        {
            error = error.WithPath(position.ToPath());
        }

        if (error.Locations is null)
        {
            var locations = new List<ErrorLocation>(field.Nodes.Count);
            foreach (var node in field.Nodes)
            {
                if (node.Location is { } location)
                {
                    locations.Add(new ErrorLocation(location.Line, location.Column));
                }
            }

            error = locations.Count == 0 ? error : error.WithLocations(locations);
        }

        (All ??= []).Add(error);
    }

    /// <summary>Adds what a resolver threw: errors meant for the client as they are, everything else without its message.</summary>
    /// <exception cref="ExecutionAbortedException">The operation was cancelled.</exception>
    public void AddException(FieldPlan field, Exception exception)
    {
        if (exception is OperationCanceledException && _request.Aborted.IsCancellationRequested)
        {
            throw new ExecutionAbortedException(ErrorBuilder.New().SetMessage("The operation was cancelled.").SetException(exception).Build());
        }

        if (exception is AggregateException { InnerExceptions.Count: 1 } aggregate)
        {
            exception = aggregate.InnerExceptions[0];
        }

        if (exception is GraphQLException known)
        {
            foreach (var error in known.Errors)
            {
                Add(field, error);
            }

            return;
        }

        options.LogUnexpected(exception, field.Field.ToString());
        var builder = ErrorBuilder.New().SetMessage(ExecutionOptions.UnexpectedMessage).SetException(exception);
        if (options.IncludeExceptionDetails)
        {
            builder.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace);
        }

        Add(field, builder.Build());
    }

    /// <summary>Adds the errors that resolvers reported for a slot (-1: for the field that is being written).</summary>
    public void TakeReported(int slot)
    {
        if (_request.Reported is not { } reported)
        {
            return;
        }

        for (var i = 0; i < reported.Count; i++)
        {
            var (reportedSlot, field, error) = reported[i];
            if (reportedSlot != slot)
            {
                continue;
            }

            var depth = position.Depth;
            if (slot >= 0)
            {
                position.Push(field.ResponseName);
            }

            Add(field, error);
            position.Depth = depth;
            reported.RemoveAt(i--);
        }
    }

    /// <summary>Adds that a non-null field is null.</summary>
    public void AddNull(FieldPlan field) => Add(field, ErrorBuilder.New()
        .SetMessage("Cannot return null for non-nullable field.")
        .SetCode(ExecutionErrorCodes.NonNullViolation)
        .Build());

    /// <summary>Adds that a value is not of the leaf type.</summary>
    public void AddInvalidLeaf(FieldPlan field, NamedType type, object? value) => Add(field, ErrorBuilder.New()
        .SetMessage($"The field {field.Field} gave a value that is no {type.Name}.")
        .SetCode(ExecutionErrorCodes.InvalidLeafValue)
        .SetException(value is null ? null : new InvalidCastException($"A {value.GetType()} is no {type.Name}."))
        .Build());
}
