using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Medborgardialog.Data.Conversions;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Medborgardialog.Data.Direct;

/// <summary>How an entity becomes a row: compiled once from the context's model. Entities with lists of owned objects are not written this way.</summary>
/// <typeparam name="T">The entity.</typeparam>
internal sealed class InsertMap<T>
    where T : class
{
    private static readonly ConditionalWeakTable<IModel, InsertMap<T>> Maps = [];

    private readonly string _sql;
    private readonly string[] _names;
    private readonly Func<T, object?>[] _values;

    private InsertMap(IEntityType type)
    {
        var properties = type.GetProperties().Where(p => !p.IsShadowProperty()).ToList();
        if (type.GetNavigations().Any(n => n.TargetEntityType.IsOwned()) || type.GetComplexProperties().Any())
        {
            throw new NotSupportedException($"{typeof(T).Name} has parts that direct writes do not know.");
        }

        _sql = $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", properties.Select(p => $"\"{p.GetColumnName()}\""))}) VALUES ({string.Join(", ", properties.Select((_, i) => $"@p{i}"))})";
        _names = [.. properties.Select((_, i) => $"p{i}")];
        _values = [.. properties.Select(Value)];
    }

    /// <summary>The map of a model.</summary>
    public static InsertMap<T> Of(IModel model) =>
        Maps.GetValue(model, static m => new InsertMap<T>(m.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is no entity.")));

    /// <summary>Inserts the row.</summary>
    public void Insert(DirectConnection connection, T entity)
    {
        var command = connection.Prepare(_sql, _names);
        for (var i = 0; i < _values.Length; i++)
        {
            command.Bind(i, _values[i](entity));
        }

        try
        {
            command.Step();
        }
        finally
        {
            command.Reset();
        }
    }

    private static Func<T, object?> Value(IProperty property)
    {
        var entity = Expression.Parameter(typeof(T), "entity");
        Expression value = property.PropertyInfo is { } member ? Expression.Property(entity, member) : Expression.Field(entity, property.FieldInfo!);
        var plain = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (property.GetRelationalTypeMapping().Converter is { } converter)
        {
            var stored = plain.IsEnum && converter.ProviderClrType == typeof(string)
                ? Expression.Call(typeof(EnumNames<>).MakeGenericType(plain), nameof(EnumNames<>.NameOf), null, Expression.Convert(value, plain))
                : EntityIds.Contains(plain) ? Expression.Property(Expression.Convert(value, plain), nameof(IEntityId<>.Value))
                : (Expression)Expression.Invoke(converter.ConvertToProviderExpression, Expression.Convert(value, converter.ConvertToProviderExpression.Parameters[0].Type));
            value = property.IsNullable
                ? Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Constant(null, typeof(object)), Expression.Convert(stored, typeof(object)))
                : stored;
        }

        return Expression.Lambda<Func<T, object?>>(Expression.Convert(value, typeof(object)), entity).Compile();
    }
}
