namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Says how many items the cost of a document assumes for a list field.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The items to assume where no slicing argument is given.</summary>
    public int AssumedSize { get; set; }

#pragma warning disable CA1819 // An attribute's named argument can only be an array.
    /// <summary>Int arguments that say how many items there will be at most.</summary>
    public string[]? SlicingArguments { get; set; }
#pragma warning restore CA1819
}
