using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>Runs a compiled operation (ExecuteQuery and ExecuteMutation, specification section 6.2) and writes its response.</summary>
internal sealed class OperationRunner(Schema schema, RuntimeTypes runtimeTypes, ExecutionOptions options, Func<IServiceProvider, IError, IError>? filterError)
{
    private const int MaxIdle = 64;
    private readonly Schema _schema = schema;
    private readonly RuntimeTypes _runtimeTypes = runtimeTypes;
    private readonly ExecutionOptions _options = options;
    private readonly IdlePool<Run> _idle = new(MaxIdle);

    /// <summary>Runs the operation.</summary>
    /// <exception cref="OperationCanceledException">The request ended.</exception>
    public Task<OperationResult> RunAsync(OperationPlan plan, RequestContext request)
    {
        var run = _idle.Take() ?? new Run(this);
        run.Begin(plan, request);
        if (plan.Operation.Operation == OperationType.Mutation)
        {
            return run.MutateAsync();
        }

        return run.TryQuery(out var result) ? Task.FromResult(result) : run.QueryAsync();
    }

    private OperationResult Finish(RequestContext request, Utf8JsonBuffer buffer, List<IError>? errors)
    {
        if (request.Reported is { Count: > 0 } reported)
        {
            // Reported for values that a null took away before they were written.
            errors = [.. errors ?? [], .. reported.Select(entry => entry.Error)];
        }

        if (errors is null)
        {
            buffer.WriteByte((byte)'}');
            return new OperationResult(buffer, [], hasData: true);
        }

        if (filterError is not null)
        {
            for (var i = 0; i < errors.Count; i++)
            {
                errors[i] = filterError(request.Services, errors[i]);
            }
        }

        var whole = new Utf8JsonBuffer(buffer.Position + 1024);
        whole.WriteRaw("{\"errors\":"u8);
        ErrorWriter.Write(whole, errors);
        whole.WriteByte((byte)',');
        whole.WriteRaw(buffer.WrittenSpan[1..]);
        whole.WriteByte((byte)'}');
        buffer.Return();
        return new OperationResult(whole, errors, hasData: true);
    }

    /// <summary>The working memory of a run; used again after one that ended as it should.</summary>
    private sealed class Run
    {
        private readonly OperationRunner _runner;
        private readonly OperationExecution _execution;
        private readonly ResponseWriter _writer;
        private Utf8JsonBuffer _buffer = null!;
        private OperationPlan _plan = null!;
        private RequestContext _request = null!;
        private int _firstSlot;

        public Run(OperationRunner runner)
        {
            _runner = runner;
            _execution = new OperationExecution(runner._schema, runner._runtimeTypes);
            _writer = new ResponseWriter(_execution, runner._options);
        }

        private static ReadOnlySpan<byte> Start => "{\"data\":"u8;

        public void Begin(OperationPlan plan, RequestContext request)
        {
            _plan = plan;
            _request = request;
            _buffer = new Utf8JsonBuffer();
            _buffer.WriteRaw(Start);
            _execution.Request = request;
            _writer.Begin(_buffer);
            if (!plan.IsImmediate)
            {
                request.Scheduler.Attach(request.Aborted);
            }
        }

        public bool TryQuery(out OperationResult result)
        {
            try
            {
                _firstSlot = _execution.Start(_plan.Root, null);
                if (!_execution.TryRun())
                {
                    result = null!;
                    return false;
                }

                result = WriteQuery();
                return true;
            }
            catch (ExecutionAbortedException aborted)
            {
                result = Abort(aborted);
                return true;
            }
            catch
            {
                Abandon();
                throw;
            }
        }

        public async Task<OperationResult> QueryAsync()
        {
            try
            {
                await _execution.RunAsync().ConfigureAwait(false);
                return WriteQuery();
            }
            catch (ExecutionAbortedException aborted)
            {
                return Abort(aborted);
            }
            catch
            {
                Abandon();
                throw;
            }
        }

        public async Task<OperationResult> MutateAsync()
        {
            try
            {
                _buffer.WriteByte((byte)'{');
                for (var i = 0; i < _plan.SerialRoots.Count; i++)
                {
                    var root = _plan.SerialRoots[i];
                    var slot = _execution.Start(root, null);
                    await _execution.RunAsync().ConfigureAwait(false);
                    _request.Aborted.ThrowIfCancellationRequested();
                    if (!_writer.WriteFields(root, null, slot, isFirst: i == 0))
                    {
                        return WriteNullData();
                    }

                    _execution.Clear();
                }

                _buffer.WriteByte((byte)'}');
                return Complete();
            }
            catch (ExecutionAbortedException aborted)
            {
                return Abort(aborted);
            }
            catch
            {
                Abandon();
                throw;
            }
        }

        private OperationResult WriteQuery()
        {
            _request.Aborted.ThrowIfCancellationRequested();
            return _writer.WriteObject(_plan.Root, null, _firstSlot) ? Complete() : WriteNullData();
        }

        private OperationResult WriteNullData()
        {
            _buffer.Position = Start.Length;
            _buffer.WriteNull();
            return Complete();
        }

        private OperationResult Complete()
        {
            var (request, buffer, errors) = (_request, _buffer, _writer.Errors);
            Detach();
            _execution.Release();
            (_request, _buffer, _plan) = (null!, null!, null!);
            _runner._idle.Give(this);
            return _runner.Finish(request, buffer, errors);
        }

        private OperationResult Abort(ExecutionAbortedException aborted)
        {
            if (aborted.Reason.Exception is OperationCanceledException)
            {
                Abandon();
                _request.Aborted.ThrowIfCancellationRequested();
            }

            // Resolvers may still be running, so this working memory is not used again.
            _writer.EndWith(aborted.Reason);
            Detach();
            _buffer.Position = Start.Length;
            _buffer.WriteNull();
            return _runner.Finish(_request, _buffer, _writer.Errors);
        }

        private void Abandon()
        {
            Detach();
            _buffer.Return();
        }

        private void Detach()
        {
            if (!_plan.IsImmediate)
            {
                _request.Scheduler.Detach();
            }
        }
    }
}
