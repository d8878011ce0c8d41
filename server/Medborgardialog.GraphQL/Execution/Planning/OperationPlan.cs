using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Execution.Planning;

/// <summary>An operation compiled for one set of values of the variables that steer <c>@skip</c> and <c>@include</c>.</summary>
internal sealed class OperationPlan(OperationDefinitionNode operation, ObjectPlan root)
{
    private int _argumentCount;
    private int _accessCount;

    public OperationDefinitionNode Operation { get; } = operation;

    /// <summary>The root fields; for a mutation see <see cref="SerialRoots"/>.</summary>
    public ObjectPlan Root { get; internal set; } = root;

    /// <summary>One plan per root field of a mutation, in order.</summary>
    public IReadOnlyList<ObjectPlan> SerialRoots { get; internal set; } = [];

    /// <summary>Places for coerced arguments. It may grow when a plan below an abstract type is made.</summary>
    public int ArgumentCount => Volatile.Read(ref _argumentCount);

    /// <summary>Places for authorization decisions. It may grow when a plan below an abstract type is made.</summary>
    public int AccessCount => Volatile.Read(ref _accessCount);

    /// <summary>Whether nothing in it can wait, so that it needs neither a time limit nor a scheduler.</summary>
    public bool IsImmediate => Root.Staged.Length == 0 && Operation.Operation == OperationType.Query;

    public int NextArgument() => Interlocked.Increment(ref _argumentCount) - 1;

    public int NextAccess() => Interlocked.Increment(ref _accessCount) - 1;
}
