namespace Medborgardialog.GraphQL.Types;

/// <summary>How a field gets its value. The type system only carries it; Execution knows what it is.</summary>
public abstract class FieldResolver
{
    private protected FieldResolver()
    {
    }

    /// <summary>Whether getting the value takes more than reading it from the parent.</summary>
    public abstract bool IsCostly { get; }
}
