using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>
/// Completes values (specification, section 6.4.3) straight into UTF-8. A null that is not allowed cuts the buffer back to the nearest
/// place that may be null (section 6.4.4).
/// </summary>
internal sealed class ResponseWriter
{
    private readonly OperationExecution _execution;
    private readonly ExecutionOptions _options;
    private readonly ResponsePosition _position = new();
    private readonly FieldErrors _errors;
    private Utf8JsonBuffer _buffer = null!;
    private RequestContext _request = null!;
    private int _nodes;

    public ResponseWriter(OperationExecution execution, ExecutionOptions options)
    {
        _execution = execution;
        _options = options;
        _errors = new FieldErrors(_position, options);
    }

    /// <summary>The errors so far; null when there are none.</summary>
    public List<IError>? Errors => _errors.All;

    /// <summary>Starts writing the response of a request.</summary>
    public void Begin(Utf8JsonBuffer buffer)
    {
        _buffer = buffer;
        _request = _execution.Request;
        _errors.Begin(_request);
        _position.Depth = 0;
        _nodes = 0;
    }

    /// <summary>Takes all errors away for one that ends the operation.</summary>
    public void EndWith(IError error) => _errors.EndWith(error);

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
        var depth = _position.Depth;
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
                _position.Depth = depth;
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
                _errors.TakeReported(slot);
            }

            ref readonly var staged = ref _execution[slot];
            if (staged.IsFailed)
            {
                return WriteFailure(field, (Exception)staged.Value!);
            }

            _position.Push(field.ResponseName);
            var isWritten = WriteValue(field, field.Shape, staged.Value, slot);
            _position.Pop();
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

            _position.Push(field.ResponseName);
            _errors.TakeReported(-1);
            var isFine = outcome == LeafOutcome.Written || (outcome == LeafOutcome.Null ? WriteNull(field, field.Shape) : WriteInvalidLeaf(field, field.Shape, null));
            _position.Pop();
            return isFine;
        }

        var value = resolver.Sync!(_request, field, parent, arguments);
        _position.Push(field.ResponseName);
        if (_request.Reported is not null)
        {
            _errors.TakeReported(-1);
        }

        var isValid = WriteValue(field, field.Shape, value, -1);
        _position.Pop();
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
                ref readonly var staged = ref _execution[slot];
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
        var firstItem = slot >= 0 && field.HasStagedChildren ? _execution[slot].Children : -1;
        _buffer.WriteByte((byte)'[');
        _position.PushList();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                _buffer.WriteByte((byte)',');
            }

            _position.MoveTo(i);
            var isWritten = firstItem >= 0 && _execution[firstItem + i].IsFailed
                ? WriteItemFailure(field, itemShape, (Exception)_execution[firstItem + i].Value!)
                : WriteValue(field, itemShape, items[i], firstItem < 0 ? -1 : firstItem + i);
            if (!isWritten)
            {
                _position.Pop();
                return false;
            }
        }

        _position.Pop();
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
        _errors.AddInvalidLeaf(field, shape.Type.Named, value);
        return NullOrFalse(shape);
    }

    private bool WriteNull(FieldPlan field, ValueShape shape)
    {
        if (!shape.IsNonNull)
        {
            _buffer.WriteNull();
            return true;
        }

        _errors.AddNull(field);
        return false;
    }

    private bool WriteFailure(FieldPlan field, Exception exception)
    {
        _position.Push(field.ResponseName);
        _errors.AddException(field, exception);
        _position.Pop();
        return NullOrFalse(field.Shape);
    }

    private bool WriteItemFailure(FieldPlan field, ValueShape shape, Exception exception)
    {
        _errors.AddException(field, exception);
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

    private void Count(int nodes)
    {
        _nodes += nodes;
        if (_nodes > _options.MaxResponseNodes)
        {
            throw new ExecutionAbortedException(ErrorBuilder.New()
                .SetMessage($"The response has more than {_options.MaxResponseNodes} values.")
                .SetCode(ExecutionErrorCodes.ResponseTooLarge)
                .Build());
        }
    }
}
