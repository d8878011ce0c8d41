using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;
using Path = Medborgardialog.GraphQL.Language.Errors.Path;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>
/// Completes values (specification, section 6.4.3) straight into UTF-8. A null that is not allowed cuts the buffer back to the nearest
/// place that may be null (section 6.4.4).
/// </summary>
internal sealed class ResponseWriter(OperationExecution execution, ExecutionOptions options)
{
    private Utf8JsonBuffer _buffer = null!;
    private RequestContext _request = null!;
    private List<IError>? _errors;
    private object?[] _names = new object?[16];
    private int[] _indexes = new int[16];
    private int _depth;
    private int _nodes;

    /// <summary>The errors so far; null when there are none.</summary>
    public List<IError>? Errors => _errors;

    /// <summary>Starts writing the response of a request.</summary>
    public void Begin(Utf8JsonBuffer buffer)
    {
        _buffer = buffer;
        _request = execution.Request;
        _errors = null;
        _depth = 0;
        _nodes = 0;
    }

    /// <summary>Takes all errors away for one that ends the operation.</summary>
    public void EndWith(IError error) => _errors = [error];

    /// <summary>Writes an object.</summary>
    /// <returns>False when the object must be null; an error says why. What was written of it is left in the _buffer.</returns>
    public bool WriteObject(ObjectPlan plan, object? value, int firstSlot)
    {
        _buffer.WriteByte((byte)'{');
        if (!WriteFields(plan, value, firstSlot, isFirst: true))
        {
            return false;
        }

        _buffer.WriteByte((byte)'}');
        return true;
    }

    /// <summary>Writes the fields of an object without its braces.</summary>
    public bool WriteFields(ObjectPlan plan, object? value, int firstSlot, bool isFirst)
    {
        var fields = plan.Fields;
        Count(fields.Length);
        var depth = _depth;
        var start = 0;
        var i = 0;
        while (true)
        {
            try
            {
                for (; i < fields.Length; i++)
                {
                    var field = fields[i];
                    _buffer.WriteRaw(isFirst && i == 0 ? field.FirstKey : field.NextKey);
                    start = _buffer.Position;
                    if (!WriteField(field, value, firstSlot))
                    {
                        return false;
                    }
                }

                return true;
            }
#pragma warning disable CA1031 // A resolver may throw anything; it becomes the error of its field.
            catch (Exception exception) when (exception is not ExecutionAbortedException)
#pragma warning restore CA1031
            {
                _depth = depth;
                _buffer.Position = start;
                if (!WriteFailure(fields[i], exception))
                {
                    return false;
                }

                i++;
            }
        }
    }

    private bool WriteField(FieldPlan field, object? parent, int firstSlot)
    {
        if (field.Constant is not null)
        {
            _buffer.WriteRaw(field.Constant);
            return true;
        }

        if (field.IsStaged)
        {
            var slot = firstSlot + field.StageIndex;
            if (_request.Reported is not null)
            {
                TakeReported(slot);
            }

            ref readonly var staged = ref execution[slot];
            if (staged.IsFailed)
            {
                return WriteFailure(field, (Exception)staged.Value!);
            }

            Push(field.ResponseName);
            var isWritten = WriteValue(field, field.Shape, staged.Value, slot);
            _depth--;
            return isWritten;
        }

        if (field.AccessIndex >= 0)
        {
            _request.CheckAccess(field);
        }

        var resolver = field.Resolver;
        var arguments = _request.GetArguments(field);
        _request.CurrentSlot = -1;
        if (resolver.Leaf is not null)
        {
            var outcome = resolver.Leaf(_buffer, _request, field, parent, arguments);
            if (outcome == LeafOutcome.Written && _request.Reported is null)
            {
                return true;
            }

            Push(field.ResponseName);
            TakeReported(-1);
            var isFine = outcome == LeafOutcome.Written || (outcome == LeafOutcome.Null ? WriteNull(field, field.Shape) : WriteInvalidLeaf(field, field.Shape, null));
            _depth--;
            return isFine;
        }

        var value = resolver.Sync!(_request, field, parent, arguments);
        Push(field.ResponseName);
        if (_request.Reported is not null)
        {
            TakeReported(-1);
        }

        var isValid = WriteValue(field, field.Shape, value, -1);
        _depth--;
        return isValid;
    }

    private bool WriteValue(FieldPlan field, ValueShape shape, object? value, int slot)
    {
        if (value is null)
        {
            return WriteNull(field, shape);
        }

        var start = _buffer.Position;
        bool isWritten;
        if (shape.Item is not null)
        {
            isWritten = WriteList(field, shape.Item, value, slot);
        }
        else if (field.Selections is not null)
        {
            if (slot >= 0 && field.HasStagedChildren)
            {
                ref readonly var staged = ref execution[slot];
                isWritten = WriteObject(staged.Plan!, value, staged.Children);
            }
            else
            {
                isWritten = WriteObject(field.Selections.Single!, value, -1);
            }
        }
        else
        {
            return WriteLeaf(field, shape, value);
        }

        if (isWritten)
        {
            return true;
        }

        _buffer.Position = start;
        if (shape.IsNonNull)
        {
            return false;
        }

        _buffer.WriteNull();
        return true;
    }

    private bool WriteList(FieldPlan field, ValueShape itemShape, object value, int slot)
    {
        if (!ItemList.TryOf(value, out var items))
        {
            throw new InvalidOperationException($"The field {field.Field} gave a {value.GetType()} where a list is expected.");
        }

        Count(items.Count);
        var firstItem = slot >= 0 && field.HasStagedChildren ? execution[slot].Children : -1;
        _buffer.WriteByte((byte)'[');
        Push(null);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                _buffer.WriteByte((byte)',');
            }

            _indexes[_depth - 1] = i;
            var isWritten = firstItem >= 0 && execution[firstItem + i].IsFailed
                ? WriteItemFailure(field, itemShape, (Exception)execution[firstItem + i].Value!)
                : WriteValue(field, itemShape, items[i], firstItem < 0 ? -1 : firstItem + i);
            if (!isWritten)
            {
                _depth--;
                return false;
            }
        }

        _depth--;
        _buffer.WriteByte((byte)']');
        return true;
    }

    private bool WriteLeaf(FieldPlan field, ValueShape shape, object value)
    {
        if (shape.Enum is not null)
        {
            if (shape.Enum.FindRuntimeValue(value) is { } enumValue)
            {
                _buffer.WriteRaw(enumValue.Json);
                return true;
            }
        }
        else if (shape.Scalar!.TryWrite(_buffer, value))
        {
            return true;
        }

        return WriteInvalidLeaf(field, shape, value);
    }

    private bool WriteInvalidLeaf(FieldPlan field, ValueShape shape, object? value)
    {
        AddError(field, ErrorBuilder.New()
            .SetMessage($"The field {field.Field} gave a value that is no {shape.Type.Named.Name}.")
            .SetCode(ExecutionErrorCodes.InvalidLeafValue)
            .SetException(value is null ? null : new InvalidCastException($"A {value.GetType()} is no {shape.Type.Named.Name}."))
            .Build());
        return NullOrFalse(shape);
    }

    private bool WriteNull(FieldPlan field, ValueShape shape)
    {
        if (!shape.IsNonNull)
        {
            _buffer.WriteNull();
            return true;
        }

        AddError(field, ErrorBuilder.New()
            .SetMessage("Cannot return null for non-nullable field.")
            .SetCode(ExecutionErrorCodes.NonNullViolation)
            .Build());
        return false;
    }

    private bool WriteFailure(FieldPlan field, Exception exception)
    {
        Push(field.ResponseName);
        AddException(field, exception);
        _depth--;
        return NullOrFalse(field.Shape);
    }

    private bool WriteItemFailure(FieldPlan field, ValueShape shape, Exception exception)
    {
        AddException(field, exception);
        return NullOrFalse(shape);
    }

    private bool NullOrFalse(ValueShape shape)
    {
        if (shape.IsNonNull)
        {
            return false;
        }

        _buffer.WriteNull();
        return true;
    }

    private void AddException(FieldPlan field, Exception exception)
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
                AddError(field, error);
            }

            return;
        }

        options.LogUnexpected(exception, field.Field.ToString());
        var builder = ErrorBuilder.New().SetMessage(ExecutionOptions.UnexpectedMessage).SetException(exception);
        if (options.IncludeExceptionDetails)
        {
            builder.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace);
        }

        AddError(field, builder.Build());
    }

    private void AddError(FieldPlan field, IError error)
    {
        if (error.Path is null)
        {
            error = error.WithPath(CurrentPath());
        }

        if (error.Locations is null)
        {
            var location = field.Nodes[0].Location;
            error = location is null ? error : error.WithLocations([.. field.Nodes.Where(node => node.Location is not null).Select(node => new ErrorLocation(node.Location!.Line, node.Location.Column))]);
        }

        (_errors ??= []).Add(error);
    }

    private void TakeReported(int slot)
    {
        var reported = _request.Reported;
        if (reported is null)
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

            if (slot >= 0)
            {
                Push(field.ResponseName);
            }

            AddError(field, error);
            if (slot >= 0)
            {
                _depth--;
            }

            reported.RemoveAt(i--);
        }
    }

    private Path CurrentPath()
    {
        var path = Path.Root;
        for (var i = 0; i < _depth; i++)
        {
            path = _names[i] is string name ? path.Append(name) : path.Append(_indexes[i]);
        }

        return path;
    }

    private void Push(string? name)
    {
        if (_depth == _names.Length)
        {
            Array.Resize(ref _names, _depth * 2);
            Array.Resize(ref _indexes, _depth * 2);
        }

        _names[_depth++] = name;
    }

    private void Count(int nodes)
    {
        _nodes += nodes;
        if (_nodes > options.MaxResponseNodes)
        {
            throw new ExecutionAbortedException(ErrorBuilder.New()
                .SetMessage($"The response has more than {options.MaxResponseNodes} values.")
                .SetCode(ExecutionErrorCodes.ResponseTooLarge)
                .Build());
        }
    }
}
