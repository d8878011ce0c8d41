using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution.Planning;

/// <summary>The fields that one selection set gives on one object type (CollectFields), merged and in response order.</summary>
internal sealed class ObjectPlan
{
    public ObjectPlan(ObjectType type, FieldPlan[] fields)
    {
        Type = type;
        Fields = fields;
        Staged = [.. fields.Where(field => field.IsStaged)];
        for (var i = 0; i < Staged.Length; i++)
        {
            Staged[i].StageIndex = i;
        }
    }

    public ObjectType Type { get; }

    public FieldPlan[] Fields { get; }

    /// <summary>Those that are got before writing.</summary>
    public FieldPlan[] Staged { get; }
}
