using Medborgardialog.GraphQL.Execution.Planning;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>The value of a staged field, or of an item of one, until it is written.</summary>
internal struct Slot
{
    /// <summary>The value; the exception when <see cref="IsFailed"/>.</summary>
    public object? Value;

    /// <summary>The plan of an object value with staged fields.</summary>
    public ObjectPlan? Plan;

    /// <summary>The first slot of the object's staged fields, or of the list's items.</summary>
    public int Children;

    /// <summary>Whether getting the value failed.</summary>
    public bool IsFailed;
}
