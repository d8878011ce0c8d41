using System.Runtime.CompilerServices;
using Medborgardialog.GraphQL.Hosting.Binding;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Execution.Coercion;
using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>Parse, validate, coerce, plan, run: one request from text to response.</summary>
internal sealed partial class RequestExecutor : IRequestExecutor
{
    private const int MaxIdle = 64;
    private readonly RequestExecutorBuilder _builder;
    private readonly IServiceProvider _services;
    private readonly AnnotatedSchema _schema;
    private readonly DocumentSource _documents;
    private readonly OperationRunner _runner;
    private readonly ILogger _logger;
    private readonly IdlePool<OperationTimeout> _timeouts = new(MaxIdle);

    public RequestExecutor(RequestExecutorBuilder builder, IServiceProvider services, IDocumentValidator validator)
    {
        _logger = services.GetService<ILoggerFactory>()?.CreateLogger<RequestExecutor>() ?? NullLogger<RequestExecutor>.Instance;
        _builder = builder;
        _services = services;
        _schema = AnnotatedSchema.Build(builder.Options, builder.Services);
        _documents = new DocumentSource(_schema.Schema, builder.Options.Request, builder.Options.Parser, validator, services.GetService<IPersistedDocumentStore>());
        var options = new ExecutionOptions(
            builder.Options.Request.IncludeExceptionDetails,
            builder.Options.Request.MaxResponseNodes,
            LogResolverFailed);
        _runner = new OperationRunner(_schema.Schema, _schema.RuntimeTypes, options, ErrorFilter());
    }

    public Schema Schema => _schema.Schema;

    public Task<OperationResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Prepare(request, out var refusal) is not { } prepared)
        {
            return Task.FromResult(refusal!);
        }

        return prepared.Plan.Operation.Operation == OperationType.Subscription
            ? Task.FromResult(Refuse("A subscription needs a transport that streams.", ExecutionErrorCodes.OperationNotAllowed))
            : RunAsync(prepared, request, cancellationToken);
    }

    public async IAsyncEnumerable<OperationResult> SubscribeAsync(OperationRequest request, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Prepare(request, out var refusal) is not { } prepared)
        {
            yield return refusal!;
            yield break;
        }

        if (prepared.Plan.Operation.Operation != OperationType.Subscription)
        {
            yield return await RunAsync(prepared, request, cancellationToken).ConfigureAwait(false);
            yield break;
        }

        // The source lives as long as the subscription: only the caller ends it.
        using var life = new OperationTimeout(TimeSpan.MaxValue);
        await using var caller = cancellationToken.UnsafeRegister(static source => ((OperationTimeout)source!).Cancel(), life).ConfigureAwait(false);
        var field = prepared.Plan.Root.Fields[0];
        var (events, failure) = await OpenAsync(field, prepared.Variables, request, life, cancellationToken).ConfigureAwait(false);
        if (events is null)
        {
            yield return failure!;
            yield break;
        }

        await using var reader = events.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            OperationResult? ended = null;
            try
            {
                if (!await reader.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
#pragma warning disable CA1031 // A source that fails ends the stream with an error, as the specification asks.
            catch (Exception exception) when (!IsEnd(exception, cancellationToken))
#pragma warning restore CA1031
            {
                ended = Failure(field, exception);
            }

            if (ended is not null)
            {
                yield return ended;
                yield break;
            }

            yield return await RunTimedAsync(prepared, request, reader.Current, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a source ended because the caller wanted it to; one that was cancelled for reasons of its own has failed.</summary>
    private static bool IsEnd(Exception exception, CancellationToken cancellationToken) => exception is OperationCanceledException && cancellationToken.IsCancellationRequested;

    private (OperationPlan Plan, VariableValues Variables)? Prepare(OperationRequest request, out OperationResult? refusal)
    {
        refusal = null;
        var document = _documents.Get(request);
        if (document.Errors.Count > 0)
        {
            refusal = ResultOf(document.Errors);
            return null;
        }

        var operation = document.Find(request.OperationName);
        if (operation is null)
        {
            refusal = Refuse(
                string.IsNullOrEmpty(request.OperationName) ? "The document has several operations: name the one to run." : $"The document has no operation named {request.OperationName}.",
                ExecutionErrorCodes.UnknownOperation);
            return null;
        }

        if (request.QueriesOnly && operation.Definition.Operation != OperationType.Query)
        {
            refusal = Refuse("The specified operation kind is not allowed.", ExecutionErrorCodes.OperationNotAllowed);
            return null;
        }

        var options = _builder.Options;
        if (operation.UsesIntrospection && options.IsIntrospectionDisabled
            && !(options.AllowIntrospectionWhenAuthenticated && request.User?.Identity is { IsAuthenticated: true }))
        {
            refusal = Refuse("Introspection is not allowed for the current request.", "HC0046");
            return null;
        }

        var variables = VariableCoercion.Coerce(Schema, operation.Definition.VariableDefinitions, request.Variables, _builder.Options.Validation.MaxInputListItems, out var errors);
        if (variables is null)
        {
            refusal = ResultOf(errors);
            return null;
        }

        if ((operation.CheckConditions(variables) ?? operation.CheckCost(variables, options.Cost)) is { } fault)
        {
            refusal = ResultOf([fault]);
            return null;
        }

        try
        {
            return (operation.GetPlan(variables), variables);
        }
        catch (GraphQLException exception)
        {
            refusal = ResultOf(exception.Errors);
            return null;
        }
    }

    /// <summary>What cannot wait runs at once, with the caller's own token: a time limit is looked at only between waits.</summary>
    private Task<OperationResult> RunAsync((OperationPlan Plan, VariableValues Variables) prepared, OperationRequest request, CancellationToken cancellationToken) =>
        prepared.Plan.IsImmediate && request.Services is not null
            ? _runner.RunAsync(prepared.Plan, new RequestContext(request.Services, _schema.Services, request.User, prepared.Variables, cancellationToken))
            : RunTimedAsync(prepared, request, null, cancellationToken);

    private async Task<OperationResult> RunTimedAsync((OperationPlan Plan, VariableValues Variables) prepared, OperationRequest request, object? message, CancellationToken cancellationToken)
    {
        var timeout = _timeouts.Take() ?? new OperationTimeout(_builder.Options.Request.ExecutionTimeout);
        timeout.Start();
        var isReusable = false;
        var caller = cancellationToken.UnsafeRegister(static source => ((OperationTimeout)source!).Cancel(), timeout);

        // Each event of a subscription has services of its own, so that loaders do not answer from the event before.
        var scope = request.Services is null || message is not null ? _services.CreateAsyncScope() : (AsyncServiceScope?)null;
        try
        {
            var context = CreateContext(scope?.ServiceProvider ?? request.Services!, request, prepared.Variables, message, timeout);
            var result = await _runner.RunAsync(prepared.Plan, context).ConfigureAwait(false);
            isReusable = true;
            return result;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Refuse("The request exceeded the configured timeout.", ExecutionErrorCodes.Timeout);
        }
        finally
        {
            if (!caller.Unregister())
            {
                // The caller is ending the operation at this moment: the timeout may be used again only after that.
                await caller.DisposeAsync().ConfigureAwait(false);
            }

            if (scope is not null)
            {
                await scope.Value.DisposeAsync().ConfigureAwait(false);
            }

            if (!isReusable || !timeout.TryReset() || !_timeouts.Give(timeout))
            {
                timeout.Dispose();
            }
        }
    }

    private async Task<(IAsyncEnumerable<object?>? Events, OperationResult? Failure)> OpenAsync(
        FieldPlan field, VariableValues variables, OperationRequest request, OperationTimeout life, CancellationToken cancellationToken)
    {
        await using var scope = _services.CreateAsyncScope();
        try
        {
            var context = CreateContext(scope.ServiceProvider, request, variables, null, life);
            if (field.AccessIndex >= 0)
            {
                context.CheckAccess(field);
            }

            var open = field.Resolver.OpenStream ?? throw new InvalidOperationException($"The field {field.Field} has no [Subscribe].");
            return (await open(context, field, context.GetArguments(field)).ConfigureAwait(false), null);
        }
#pragma warning disable CA1031 // Whatever keeps the source from opening is the answer (CreateSourceEventStream).
        catch (Exception exception) when (!IsEnd(exception, cancellationToken))
#pragma warning restore CA1031
        {
            return (null, Failure(field, exception));
        }
    }

    private RequestContext CreateContext(IServiceProvider services, OperationRequest request, VariableValues variables, object? message, OperationTimeout timeout) =>
        new(services, _schema.Services, request.User, variables, timeout) { EventMessage = message };

    private Func<IServiceProvider, IError, IError>? ErrorFilter()
    {
        var filters = _builder.Options.ErrorFilters;
        return filters.Count == 0
            ? null
            : (services, error) =>
            {
                foreach (var create in filters)
                {
                    error = create(services).OnError(error);
                }

                return error;
            };
    }

    /// <summary>What the client is told of a source that cannot be opened or read; the log is told more.</summary>
    private OperationResult Failure(FieldPlan field, Exception exception)
    {
        if (exception is GraphQLException known)
        {
            return ResultOf(known.Errors);
        }

        LogSourceFailed(exception, field.Field.ToString());
        var error = ErrorBuilder.New().SetMessage(ExecutionOptions.UnexpectedMessage).SetException(exception).Build();
        return ResultOf([_builder.Options.Request.IncludeExceptionDetails ? error.SetExtension("message", exception.Message) : error]);
    }

    private static OperationResult Refuse(string message, string code) => ResultOf([ErrorBuilder.New().SetMessage(message).SetCode(code).Build()]);

    private static OperationResult ResultOf(IReadOnlyList<IError> errors)
    {
        var buffer = new Utf8JsonBuffer(1024);
        buffer.WriteRaw("{\"errors\":"u8);
        ErrorWriter.Write(buffer, errors);
        buffer.WriteByte((byte)'}');
        return new OperationResult(buffer, errors, hasData: false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The resolver of {Field} failed.")]
    private partial void LogResolverFailed(Exception exception, string field);

    [LoggerMessage(Level = LogLevel.Error, Message = "The source stream of {Field} failed.")]
    private partial void LogSourceFailed(Exception exception, string field);
}
