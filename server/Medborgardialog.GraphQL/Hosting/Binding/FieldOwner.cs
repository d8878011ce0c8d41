using System.Linq.Expressions;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Whose members are read as fields.</summary>
/// <param name="Class">The class that declares them.</param>
/// <param name="TypeName">The GraphQL type that they belong to.</param>
/// <param name="IsExtension">Whether the class stands beside the type of the values.</param>
/// <param name="Instance">What extension members are called on; null for static classes and for the values' own class.</param>
internal sealed record FieldOwner(Type Class, string TypeName, bool IsExtension, object? Instance)
{
    /// <summary>What an instance member is read from.</summary>
    public Expression Target => IsExtension ? Expression.Constant(Instance, Class) : Expression.Convert(ResolverParameters.Parent, Class);
}
