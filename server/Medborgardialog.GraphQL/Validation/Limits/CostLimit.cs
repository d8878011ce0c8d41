namespace Medborgardialog.GraphQL.Validation.Limits;

/// <summary>
/// The cost of an operation: the weights of its fields added up, where everything under a list counts as often as the list may have items.
/// A field weighs what its <c>@cost</c> says, or else what is set here. Introspection costs nothing, since the schema bounds it.
/// </summary>
public sealed record CostLimit
{
    /// <summary>The highest cost; 50,000. The error has the code HC0047 and both numbers.</summary>
    public double MaxFieldCost { get; init; } = 50_000;

    /// <summary>The weight of a field whose value takes more than reading it from its parent; 10.</summary>
    public double ResolverCost { get; init; } = 10;

    /// <summary>The weight of another field with subfields; 1. A leaf weighs nothing.</summary>
    public double ObjectCost { get; init; } = 1;

    /// <summary>The items of a list that says nothing about its size; 10.</summary>
    public int DefaultListSize { get; init; } = 10;

    /// <summary>The items of a list whose size is a variable, since a document is judged before its variables are known; 100, the largest page.</summary>
    public int VariableListSize { get; init; } = 100;
}
