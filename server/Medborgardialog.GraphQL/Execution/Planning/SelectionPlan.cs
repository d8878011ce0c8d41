using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution.Planning;

/// <summary>The selections below a composite field. On an abstract type the plan of each object type is made when the first such value comes.</summary>
internal sealed class SelectionPlan
{
    private readonly Func<ObjectType, ObjectPlan>? _compile;
    private readonly ObjectPlan?[]? _byType;

    public SelectionPlan(ObjectPlan single) => Single = single;

    public SelectionPlan(int typeCount, Func<ObjectType, ObjectPlan> compile)
    {
        _byType = new ObjectPlan?[typeCount];
        _compile = compile;
    }

    /// <summary>The only plan, or null on an abstract type.</summary>
    public ObjectPlan? Single { get; }

    public ObjectPlan For(ObjectType type)
    {
        if (Single is not null)
        {
            return Single;
        }

        // Two requests may compile the same plan at once; either result serves.
        return Volatile.Read(ref _byType![type.Index]) ?? Interlocked.CompareExchange(ref _byType[type.Index], _compile!(type), null) ?? _byType[type.Index]!;
    }
}
