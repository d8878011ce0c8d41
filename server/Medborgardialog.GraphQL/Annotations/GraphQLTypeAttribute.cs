namespace Medborgardialog.GraphQL.Annotations;

/// <summary>
/// Sets the GraphQL type of a field or argument: a runtime type that stands for another schema type, or a scalar type of this engine.
/// The type is nullable, unless <see cref="GraphQLNonNullTypeAttribute"/> stands beside it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute : Attribute
{
    /// <summary>The type of the runtime class or scalar class.</summary>
    public GraphQLTypeAttribute(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type = type;
    }

    /// <summary>A type in SDL notation, for example <c>[Int!]!</c>; its nullability is taken as written.</summary>
    public GraphQLTypeAttribute(string typeSyntax) => TypeSyntax = typeSyntax;

    /// <summary>The runtime class or scalar class, or null when <see cref="TypeSyntax"/> says it.</summary>
    public Type? Type { get; }

    /// <summary>The type in SDL notation, or null when <see cref="Type"/> says it.</summary>
    public string? TypeSyntax { get; }
}
