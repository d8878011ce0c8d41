using System.Buffers;
using System.Runtime.InteropServices;
using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>
/// Gets the staged values of an operation, level by level: all resolvers of a level run, then the batches they queued are dispatched once,
/// then those that waited go on. What is not staged is got while the response is written.
/// </summary>
internal sealed class OperationExecution(Schema schema, RuntimeTypes runtimeTypes)
{
    private const int KeptSlots = 4096;
    private Slot[] _slots = ArrayPool<Slot>.Shared.Rent(64);
    private int _slotCount;
    private List<Pending> _pending = [];
    private List<Pending> _next = [];
    private int _incomplete;
    private TaskCompletionSource? _allCompleted;
    private Action? _onCompleted;

    /// <summary>The request that is run; set before each run.</summary>
    public RequestContext Request { get; set; } = null!;

    public ref Slot this[int index] => ref _slots[index];

    /// <summary>Forgets all slots (between the root fields of a mutation).</summary>
    public void Clear()
    {
        _slots.AsSpan(0, _slotCount).Clear();
        _slotCount = 0;
    }

    /// <summary>Starts the staged fields of the root object.</summary>
    /// <returns>Its first slot.</returns>
    public int Start(ObjectPlan root, object? rootValue)
    {
        var first = Allocate(root.Staged.Length);
        ResolveObject(root, rootValue, first);
        return first;
    }

    /// <summary>Whether nothing is waited for, as far as that can be reached without waiting.</summary>
    public bool TryRun()
    {
        while (_pending.Count > 0)
        {
            var timeout = Request.Timeout!;
            if (timeout.IsOver)
            {
                timeout.Cancel();
                Request.Aborted.ThrowIfCancellationRequested();
            }

            Request.Scheduler.DispatchAll();
            foreach (ref readonly var pending in CollectionsMarshal.AsSpan(_pending))
            {
                if (!pending.Task.IsCompleted)
                {
                    return false;
                }
            }

            CompleteLevel();
        }

        return true;
    }

    /// <summary>Runs until every staged value is there.</summary>
    /// <exception cref="OperationCanceledException">The request ended.</exception>
    public async Task RunAsync()
    {
        while (!TryRun())
        {
            await WaitForLevelAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Gives large slots back to the pool; small ones stay for the next run.</summary>
    public void Release()
    {
        Clear();
        Request = null!;
        if (_slots.Length > KeptSlots)
        {
            ArrayPool<Slot>.Shared.Return(_slots);
            _slots = ArrayPool<Slot>.Shared.Rent(64);
        }
    }

    /// <summary>The plan of an object value on the type of a field.</summary>
    /// <exception cref="GraphQLException">No possible type has this class of values.</exception>
    public ObjectPlan PlanOf(FieldPlan field, object value)
    {
        var selections = field.Selections!;
        if (selections.Single is not null)
        {
            return selections.Single;
        }

        var abstractType = field.Shape.Type.Named;
        return runtimeTypes.Find(value, schema, abstractType) is { } type
            ? selections.For(type)
            : throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The field {field.Field} gave a value that is no possible type of {abstractType.Name}.")
                .SetCode(ExecutionErrorCodes.UnknownRuntimeType)
                .Build());
    }

    private async Task WaitForLevelAsync()
    {
        Request.Timeout!.Arm();
        Request.Aborted.ThrowIfCancellationRequested();
        var completed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _allCompleted = completed;
        _onCompleted ??= OnCompleted;
        _incomplete = 1;
        foreach (var pending in _pending)
        {
            if (!pending.Task.IsCompleted)
            {
                Interlocked.Increment(ref _incomplete);
                pending.Task.GetAwaiter().UnsafeOnCompleted(_onCompleted);
            }
        }

        OnCompleted();
        Request.Scheduler.Park();
        try
        {
            await using (Request.Aborted.UnsafeRegister(static (source, token) => ((TaskCompletionSource)source!).TrySetCanceled(token), completed).ConfigureAwait(false))
            {
                await completed.Task.ConfigureAwait(false);
            }
        }
        finally
        {
            Request.Scheduler.Unpark();
        }
    }

    private void OnCompleted()
    {
        if (Interlocked.Decrement(ref _incomplete) == 0)
        {
            _allCompleted!.TrySetResult();
        }
    }

    private void CompleteLevel()
    {
        (_pending, _next) = (_next, _pending);
        foreach (ref readonly var pending in CollectionsMarshal.AsSpan(_next))
        {
            Finish(pending.Field, pending.Slot, pending.Task);
        }

        _next.Clear();
    }

    private void ResolveObject(ObjectPlan plan, object? parent, int firstSlot)
    {
        foreach (var field in plan.Staged)
        {
            Resolve(field, parent, firstSlot + field.StageIndex);
        }
    }

    private void Resolve(FieldPlan field, object? parent, int slot)
    {
        try
        {
            if (field.AccessIndex >= 0)
            {
                Request.CheckAccess(field);
            }

            var arguments = Request.GetArguments(field);
            var resolver = field.Resolver;
            Request.CurrentSlot = slot;
            if (resolver.Sync is not null)
            {
                Complete(field, field.Shape, slot, resolver.Sync(Request, field, parent, arguments));
                return;
            }

            var task = resolver.Async!(Request, field, parent, arguments);
            if (task.IsCompleted)
            {
                Finish(field, slot, task);
            }
            else
            {
                _pending.Add(new Pending(field, slot, task));
            }
        }
#pragma warning disable CA1031 // A resolver may throw anything; it becomes the error of its field.
        catch (Exception exception) when (exception is not ExecutionAbortedException)
#pragma warning restore CA1031
        {
            Fail(field, slot, exception);
        }
    }

    private void Finish(FieldPlan field, int slot, Task task)
    {
        try
        {
            Complete(field, field.Shape, slot, field.Resolver.Unwrap!(task));
        }
#pragma warning disable CA1031 // A resolver may throw anything; it becomes the error of its field.
        catch (Exception exception) when (exception is not ExecutionAbortedException)
#pragma warning restore CA1031
        {
            Fail(field, slot, exception);
        }
    }

    private void Fail(FieldPlan field, int slot, Exception exception)
    {
        if (field.Resolver.Rescue?.Invoke(exception) is { } rescued)
        {
            Complete(field, field.Shape, slot, rescued);
            return;
        }

        ref var target = ref _slots[slot];
        target.Value = exception;
        target.IsFailed = true;
    }

    private void Complete(FieldPlan field, ValueShape shape, int slot, object? value)
    {
        if (ReferenceEquals(field.Field.DeclaringType, schema.MutationType))
        {
            // What the payload shows is loaded after the change, not remembered from before it.
            Request.Scheduler.ClearLoaders();
        }

        if (value is null || !field.HasStagedChildren)
        {
            _slots[slot].Value = value;
            return;
        }

        if (shape.Item is not null)
        {
            if (!ItemList.TryOf(value, out var items))
            {
                throw new InvalidOperationException($"The field {field.Field} gave a {value.GetType()} where a list is expected.");
            }

            var first = Allocate(items.Count);
            ref var target = ref _slots[slot];
            target.Value = items.Source;
            target.Children = first;
            for (var i = 0; i < items.Count; i++)
            {
                CompleteItem(field, shape.Item, first + i, items[i]);
            }

            return;
        }

        var plan = PlanOf(field, value);
        var children = Allocate(plan.Staged.Length);
        ref var own = ref _slots[slot];
        own.Value = value;
        own.Plan = plan;
        own.Children = children;
        ResolveObject(plan, value, children);
    }

    private void CompleteItem(FieldPlan field, ValueShape shape, int slot, object? value)
    {
        if (value is FailedItem failed)
        {
            ref var target = ref _slots[slot];
            target.Value = failed.Exception;
            target.IsFailed = true;
            return;
        }

        try
        {
            Complete(field, shape, slot, value);
        }
        catch (GraphQLException exception)
        {
            ref var target = ref _slots[slot];
            target.Value = exception;
            target.IsFailed = true;
        }
    }

    private int Allocate(int count)
    {
        var first = _slotCount;
        _slotCount += count;
        if (_slotCount > _slots.Length)
        {
            var larger = ArrayPool<Slot>.Shared.Rent(Math.Max(_slotCount, _slots.Length * 2));
            _slots.AsSpan(0, first).CopyTo(larger);
            _slots.AsSpan(0, first).Clear();
            ArrayPool<Slot>.Shared.Return(_slots);
            _slots = larger;
        }

        _slots.AsSpan(first, count).Clear();
        return first;
    }

    private readonly record struct Pending(FieldPlan Field, int Slot, Task Task);
}
