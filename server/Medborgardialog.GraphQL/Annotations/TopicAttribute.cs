namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Names the topic of a subscription field; <c>{argument}</c> stands for the value of an argument (a global id for its raw value).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The topic, or null for the C# name of the method.</summary>
    public string? Name { get; } = name;
}
