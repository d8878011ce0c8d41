namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Makes a method of the subscription type a subscription field: its events come from a topic, or from the method named <see cref="With"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>Name of a method of the same class that returns an <c>IAsyncEnumerable</c> (or a task of one) of events; null means a topic.</summary>
    public string? With { get; set; }
}
