using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Data.Conversions;

/// <summary>The types of typed identifiers.</summary>
internal static class EntityIds
{
    /// <summary>All of the domain's.</summary>
    public static IEnumerable<Type> All => typeof(IEntityId<>).Assembly.GetTypes().Where(Contains);

    /// <summary>True when the type is one.</summary>
    public static bool Contains(Type type) => type.IsValueType
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>));
}
