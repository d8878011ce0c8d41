namespace Medborgardialog.GraphQL.Annotations;

/// <summary>
/// Makes a field, argument or input member an <c>ID</c>: out, a global id <c>base64("Type:raw")</c>; in, the raw value, after the type name was checked.
/// Raw types are Guid, string, int, long and any type with one such value (a record struct like <c>SurveyId(Guid Value)</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class IDAttribute : Attribute
{
    /// <summary>On a field: an id of the declaring type. On input: an id of any type.</summary>
    public IDAttribute()
    {
    }

    /// <summary>An id of the type with this GraphQL name.</summary>
    public IDAttribute(string typeName) => TypeName = typeName;

    private protected IDAttribute(Type type) => ForType = type;

    /// <summary>The runtime class whose GraphQL type the id belongs to, or null.</summary>
    internal Type? ForType { get; }

    /// <summary>The GraphQL type name that the id carries, or null for the declaring (output) or any (input) type.</summary>
    public string? TypeName { get; }
}
