using System.Collections.Concurrent;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>Which object type a value has, by its class (ResolveAbstractType, specification section 6.4.3).</summary>
internal sealed class RuntimeTypes(IReadOnlyDictionary<Type, ObjectType> known)
{
    private readonly ConcurrentDictionary<Type, ObjectType?> _found = new();

    /// <summary>The type of a value, or null when its class and base classes are unknown.</summary>
    public ObjectType? Find(object value) => value is ITypedValue typed ? typed.Type : _found.GetOrAdd(value.GetType(), Search);

    /// <summary>The nearest type of a value's class and base classes that an abstract type allows, or null.</summary>
    public ObjectType? Find(object value, Schema schema, NamedType abstractType)
    {
        if (Find(value) is { } exact && schema.IsPossibleType(abstractType, exact))
        {
            return exact;
        }

        for (var type = value.GetType().BaseType; type is not null; type = type.BaseType)
        {
            if (known.TryGetValue(type, out var found) && schema.IsPossibleType(abstractType, found))
            {
                return found;
            }
        }

        return null;
    }

    private ObjectType? Search(Type runtimeType)
    {
        for (var type = runtimeType; type is not null; type = type.BaseType)
        {
            if (known.TryGetValue(type, out var found))
            {
                return found;
            }
        }

        return known.FirstOrDefault(entry => entry.Key.IsInterface && entry.Key.IsAssignableFrom(runtimeType)).Value;
    }
}
