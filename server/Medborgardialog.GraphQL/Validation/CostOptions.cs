namespace Medborgardialog.GraphQL.Validation;

/// <summary>The limits on what a document may ask for, checked before anything runs.</summary>
public sealed class CostOptions
{
    /// <summary>Whether the cost of a document is limited; true.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>The highest total weight of fields, list sizes multiplied; 50,000.</summary>
    public double MaxFieldCost { get; set; } = 50_000;

    /// <summary>Weight of a field whose resolver is asynchronous or takes services; 10.</summary>
    public double ResolverCost { get; set; } = 10;

    /// <summary>Weight of a field with an object value that costs nothing to get; 1. Leaves cost nothing.</summary>
    public double ObjectCost { get; set; } = 1;

    /// <summary>Items assumed in a list that says nothing about its size; 10.</summary>
    public int DefaultListSize { get; set; } = 10;
}
