namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Sets the weight of a field or type in the cost of a document.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Enum)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The weight: 0 and more.</summary>
    public double Weight { get; } = weight;
}
