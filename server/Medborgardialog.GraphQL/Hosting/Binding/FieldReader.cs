using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Reads the public members of a class as fields: methods first, then properties, own members before inherited ones.</summary>
internal sealed class FieldReader(BindingContext context)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The fields of a class.</summary>
    /// <param name="type">The class: an operation type, an extension, or an output class itself.</param>
    /// <param name="typeName">The GraphQL type that the fields belong to.</param>
    /// <param name="isExtension">Whether the fields are resolved on an instance of the class's own instead of on the parent.</param>
    public IEnumerable<OutputField> Read(Type type, string typeName, bool isExtension)
    {
        var owner = new FieldOwner(type, typeName, isExtension, isExtension ? Instance(type) : null);
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var method in Methods(type))
        {
            if (method.GetCustomAttribute<SubscribeAttribute>()?.With is { } stream)
            {
                hidden.Add(stream);
            }
        }

        foreach (var method in Methods(type))
        {
            if (IsField(method, owner) && !hidden.Contains(method.Name))
            {
                yield return MethodBinding.Read(context, method, owner);
            }
        }

        foreach (var property in Chain(type).SelectMany(declaring => declaring.GetProperties(Declared).OrderBy(property => property.MetadataToken)))
        {
            if (property.GetMethod is { IsPublic: true, IsStatic: false } getter
                && getter.GetParameters().Length == 0
                && property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null
                && property.PropertyType != typeof(object))
            {
                yield return PropertyBinding.Read(context, property, owner);
            }
        }
    }

    private IEnumerable<MethodInfo> Methods(Type type) =>
        Chain(type).SelectMany(declaring => declaring.GetMethods(Declared).OrderBy(method => method.MetadataToken));

    // Members of a base class outside of the Api stay unseen: binding is explicit.
    private IEnumerable<Type> Chain(Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            if (current == type || context.ApiAssemblies.Contains(current.Assembly))
            {
                yield return current;
            }
        }
    }

    private static bool IsField(MethodInfo method, FieldOwner owner) =>
        !method.IsSpecialName
        && !method.IsGenericMethodDefinition
        && (owner.IsExtension || !method.IsStatic)
        && method.ReturnType != typeof(void)
        && method.ReturnType != typeof(Task)
        && method.ReturnType != typeof(ValueTask)
        && method.ReturnType != typeof(object)
        && method.GetCustomAttribute<GraphQLIgnoreAttribute>() is null
        && method.GetBaseDefinition().DeclaringType != typeof(object)
        && !method.Name.Contains('<', StringComparison.Ordinal)
        && method.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "CompareTo")
        && !NodeBinding.IsNodeResolver(method, owner.Class, owner.TypeName);

    private object? Instance(Type type)
    {
        if (type.IsAbstract)
        {
            return null;
        }

        if (type.GetConstructor(Type.EmptyTypes) is { } constructor)
        {
            return constructor.Invoke(null);
        }

        context.Fault($"The class {type.FullName} needs a public constructor without parameters: resolvers live as long as the server, so take services as parameters of the methods.");
        return null;
    }
}
