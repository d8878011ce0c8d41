using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>Gets the value of a field at once.</summary>
internal delegate object? SyncResolve(RequestContext request, FieldPlan field, object? parent, object?[] arguments);

/// <summary>Starts getting the value of a field; the task is a <c>Task&lt;T&gt;</c>.</summary>
internal delegate Task AsyncResolve(RequestContext request, FieldPlan field, object? parent, object?[] arguments);

/// <summary>Gets the value of a leaf field and writes it without boxing.</summary>
internal delegate LeafOutcome LeafWrite(Utf8JsonBuffer buffer, RequestContext request, FieldPlan field, object? parent, object?[] arguments);

/// <summary>Opens the source stream of a subscription field.</summary>
internal delegate ValueTask<IAsyncEnumerable<object?>> OpenSourceStream(RequestContext request, FieldPlan field, object?[] arguments);

/// <summary>What became of a leaf.</summary>
internal enum LeafOutcome : byte
{
    /// <summary>It stands in the buffer.</summary>
    Written,

    /// <summary>It is null; nothing was written.</summary>
    Null,

    /// <summary>It is no value of the leaf type; nothing was written.</summary>
    Invalid,
}

/// <summary>A field's resolver as delegates. Exactly one of <see cref="Sync"/> and <see cref="Async"/> is set once it is <see cref="Ready"/>.</summary>
internal sealed class CompiledResolver : FieldResolver
{
    private CompiledResolver? _ready;

    /// <summary>Makes the delegates when the first plan needs them, so that a start does not compile what nobody asks for; null when they are here.</summary>
    public Func<CompiledResolver, CompiledResolver>? Compile { get; init; }

    /// <summary>Whether <see cref="Async"/> will be set.</summary>
    public bool IsAsync { get; init; }

    public SyncResolve? Sync { get; init; }

    public AsyncResolve? Async { get; init; }

    /// <summary>Takes the value out of a finished task of <see cref="Async"/>.</summary>
    public Func<Task, object?>? Unwrap { get; init; }

    /// <summary>Writes the field directly; null where it must go through <see cref="Sync"/>.</summary>
    public LeafWrite? Leaf { get; init; }

    /// <summary>Turns a declared exception into a value; null means that it stays an error.</summary>
    public Func<Exception, object?>? Rescue { get; init; }

    /// <summary>Who may read the field; null is everybody.</summary>
    public AccessRule? Access { get; init; }

    /// <summary>How events come, for subscription fields.</summary>
    public OpenSourceStream? OpenStream { get; init; }

    /// <summary>Whether the resolver takes services.</summary>
    public bool UsesServices { get; init; }

    public override bool IsCostly => IsAsync || Async is not null || UsesServices;

    /// <summary>The resolver with its delegates.</summary>
    public CompiledResolver Ready() => Compile is null ? this : _ready ??= Compile(this);
}
