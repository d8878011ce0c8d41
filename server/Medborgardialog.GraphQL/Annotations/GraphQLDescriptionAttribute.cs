namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Sets the description in the schema; it wins over the XML documentation.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description, Markdown.</summary>
    public string Description { get; } = description;
}
