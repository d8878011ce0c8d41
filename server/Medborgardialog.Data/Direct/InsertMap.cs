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
    private readonly Action<DirectCommand, T> _bind;

    private InsertMap(IEntityType type)
    {
        var properties = type.GetProperties().Where(p => !p.IsShadowProperty()).ToList();
        if (type.GetNavigations().Any(n => n.TargetEntityType.IsOwned()) || type.GetComplexProperties().Any())
        {
            throw new NotSupportedException($"{typeof(T).Name} has parts that direct writes do not know.");
        }

        _sql = $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", properties.Select(p => $"\"{p.GetColumnName()}\""))}) VALUES ({string.Join(", ", properties.Select((_, i) => $"@p{i}"))})";
        _names = [.. properties.Select((_, i) => $"p{i}")];
        _bind = Binding(properties);
    }

    /// <summary>The map of a model.</summary>
    public static InsertMap<T> Of(IModel model) =>
        Maps.GetValue(model, static m => new InsertMap<T>(m.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is no entity.")));

    /// <summary>Inserts the rows in the order given.</summary>
    public void Insert(DirectConnection connection, IEnumerable<T> entities)
    {
        var command = connection.Prepare(this, _sql, _names);
        foreach (var entity in entities)
        {
            _bind(command, entity);
            try
            {
                command.Step();
            }
            finally
            {
                command.Reset();
            }
        }
    }

    // One method binds all values, each by its own type: values in boxes cost more than the binding.
    private static Action<DirectCommand, T> Binding(List<IProperty> properties)
    {
        var command = Expression.Parameter(typeof(DirectCommand), "command");
        var entity = Expression.Parameter(typeof(T), "entity");
        return Expression.Lambda<Action<DirectCommand, T>>(Expression.Block(properties.Select((p, i) => Bind(p, i, command, entity))), command, entity).Compile();
    }

    private static Expression Bind(IProperty property, int index, ParameterExpression command, ParameterExpression entity)
    {
        Expression value = property.PropertyInfo is { } member ? Expression.Property(entity, member) : Expression.Field(entity, property.FieldInfo!);
        var plain = Nullable.GetUnderlyingType(value.Type);
        var stored = Stored(property, plain is null ? value : Expression.Property(value, nameof(Nullable<>.Value)));
        var at = Expression.Constant(index);
        var bind = Type.GetTypeCode(stored.Type) switch
        {
            TypeCode.String => Expression.Call(command, nameof(DirectCommand.BindText), null, at, stored),
            TypeCode.Int32 or TypeCode.Int64 => Expression.Call(command, nameof(DirectCommand.BindNumber), null, at, Expression.Convert(stored, typeof(long))),
            TypeCode.Boolean => Expression.Call(command, nameof(DirectCommand.BindNumber), null, at, Expression.Condition(stored, Expression.Constant(1L), Expression.Constant(0L))),
            _ when stored.Type == typeof(Guid) => Expression.Call(command, nameof(DirectCommand.BindId), null, at, stored),
            _ => Expression.Call(command, nameof(DirectCommand.Bind), null, at, Expression.Convert(stored, typeof(object))),
        };
        return plain is null
            ? bind
            : Expression.IfThenElse(Expression.Property(value, nameof(Nullable<>.HasValue)), bind, Expression.Call(command, nameof(DirectCommand.BindText), null, at, Expression.Constant(null, typeof(string))));
    }

    private static Expression Stored(IProperty property, Expression value)
    {
        if (property.GetRelationalTypeMapping().Converter is not { } converter)
        {
            return value;
        }

        if (EntityIds.Contains(value.Type))
        {
            return Expression.Property(value, nameof(IEntityId<>.Value));
        }

        if (value.Type.IsEnum && converter.ProviderClrType == typeof(string))
        {
            return Expression.Call(typeof(EnumNames<>).MakeGenericType(value.Type), nameof(EnumNames<>.NameOf), null, value);
        }

        var conversion = converter.ConvertToProviderExpression;
        var converted = Expression.Invoke(conversion, Expression.Convert(value, conversion.Parameters[0].Type));
        // Most lists are empty, and writing JSON takes a writer.
        return typeof(IReadOnlyCollection<string>).IsAssignableFrom(value.Type) && converter.ProviderClrType == typeof(string)
            ? Expression.Condition(Expression.Equal(Expression.Property(Expression.Convert(value, typeof(IReadOnlyCollection<string>)), nameof(IReadOnlyCollection<>.Count)), Expression.Constant(0)), Expression.Constant("[]"), converted)
            : converted;
    }
}
