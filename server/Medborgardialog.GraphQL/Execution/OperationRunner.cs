using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>Runs a compiled operation (ExecuteQuery and ExecuteMutation, specification section 6.2) and writes its response.</summary>
internal sealed class OperationRunner(Schema schema, RuntimeTypes runtimeTypes, ExecutionOptions options, Func<IServiceProvider, IError, IError>? filterError)
{
    private readonly Schema _schema = schema;
    private readonly RuntimeTypes _runtimeTypes = runtimeTypes;
    private readonly ExecutionOptions _options = options;

    /// <summary>Runs the operation.</summary>
    /// <exception cref="OperationCanceledException">The request ended.</exception>
    public Task<OperationResult> RunAsync(OperationPlan plan, RequestContext request)
    {
        var run = new Run(this, plan, request);
        if (plan.Operation.Operation == OperationType.Mutation)
        {
            return run.MutateAsync();
        }

        return run.TryQuery(out var result) ? Task.FromResult(result) : run.QueryAsync();
    }

    private OperationResult Finish(RequestContext request, Utf8JsonBuffer buffer, List<IError> errors)
    {
        if (request.Reported is { Count: > 0 } reported)
        {
            // Reported for values that a null took away before they were written.
            errors.AddRange(reported.Select(entry => entry.Error));
        }

        if (errors.Count == 0)
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

    private sealed class Run
    {
        private static ReadOnlySpan<byte> Start => "{\"data\":"u8;

        private readonly OperationRunner _runner;
        private readonly OperationPlan _plan;
        private readonly RequestContext _request;
        private readonly Utf8JsonBuffer _buffer = new();
        private readonly OperationExecution _execution;
        private readonly ResponseWriter _writer;
        private int _firstSlot;

        public Run(OperationRunner runner, OperationPlan plan, RequestContext request)
        {
            _runner = runner;
            _plan = plan;
            _request = request;
            _execution = new OperationExecution(request, runner._schema, runner._runtimeTypes);
            _writer = new ResponseWriter(_buffer, _execution, runner._options);
            request.Scheduler.Attach(request.Aborted);
            _buffer.WriteRaw(Start);
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
                End();
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
                End();
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
                End();
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
            End();
            return _runner.Finish(_request, _buffer, _writer.Errors);
        }

        private OperationResult Abort(ExecutionAbortedException aborted)
        {
            if (aborted.Reason.Exception is OperationCanceledException)
            {
                End();
                _buffer.Return();
                _request.Aborted.ThrowIfCancellationRequested();
            }

            _writer.Errors.Clear();
            _writer.Errors.Add(aborted.Reason);
            return WriteNullData();
        }

        private void End()
        {
            _request.Scheduler.Detach();
            _execution.Release();
        }
    }
}
