using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Medborgardialog.Data.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Medborgardialog.Data.Direct;

/// <summary>Where an object's values come from: a row, or a JSON object.</summary>
internal interface IValueSource
{
    /// <summary>An expression of the property's stored value, in the mapping's provider type; asked once per property.</summary>
    Expression Raw(IProperty property, Type type);

    /// <summary>An expression of an enum's value that is stored by its name; asked once per property.</summary>
    Expression Enum(IProperty property, Type type);

    /// <summary>An expression of a typed identifier, however the provider stores it; asked once per property.</summary>
    Expression Id(IProperty property, Type type);

    /// <summary>An expression of the JSON text of a list of plain values; null when it is empty. Asked once per property.</summary>
    Expression List(IProperty property);

    /// <summary>An expression that is true when the value just asked for is null.</summary>
    Expression IsNull(IProperty property);

    /// <summary>An expression of the JSON text of a list of owned objects, or null.</summary>
    Expression Json(INavigation navigation);
}

/// <summary>Builds the expression that makes an object as the database context would: its constructor, then the rest of its properties by their fields.</summary>
/// <param name="values">Where the values come from.</param>
internal sealed class ObjectBuilder(IValueSource values)
{
    public Expression Build(ITypeBase type)
    {
        var constructor = (ConstructorBinding)type.ConstructorBinding!;
        var byConstructor = constructor.ParameterBindings.Select(b => b.ConsumedProperties[0]).ToList();
        var made = Expression.Variable(type.ClrType, "made");
        var steps = new List<Expression> { Expression.Assign(made, Expression.New(constructor.Constructor, byConstructor.Select(p => Value((IProperty)p)))) };
        foreach (var property in type.GetProperties().Where(p => !p.IsShadowProperty() && !byConstructor.Contains(p)))
        {
            steps.Add(Set(made, property));
        }

        foreach (var property in type.GetComplexProperties())
        {
            steps.Add(Field(made, property.FieldInfo!).Assign(Build(property.ComplexType)));
        }

        if (type is IEntityType entity)
        {
            steps.AddRange(entity.GetNavigations().Where(n => n.IsCollection && n.TargetEntityType.IsMappedToJson()).Select(n => Fill(made, n)));
        }

        return Expression.Block([made], [.. steps, made]);
    }

    private Expression Set(ParameterExpression made, IProperty property)
    {
        var field = Field(made, property.FieldInfo!);
        if (!property.IsPrimitiveCollection)
        {
            var value = Value(property);
            return field.Assign(value.Type == field.Type ? value : Expression.Convert(value, field.Type));
        }

        // An empty list is what the object begins with.
        var raw = Expression.Variable(typeof(string), "raw");
        var converted = Expression.Invoke(property.GetRelationalTypeMapping().Converter!.ConvertFromProviderExpression, raw);
        return Expression.Block(
            [raw],
            Expression.Assign(raw, values.List(property)),
            Expression.IfThen(Expression.NotEqual(raw, Expression.Constant(null, typeof(string))), field.Assign(Expression.Convert(converted, field.Type))));
    }

    private Expression Value(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var plain = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var stored = mapping.Converter?.ProviderClrType ?? plain;
        var value = plain.IsEnum && stored == typeof(string) ? values.Enum(property, plain)
            : EntityIds.Contains(plain) ? values.Id(property, plain)
            : mapping.Converter is { } converter ? Inline(converter.ConvertFromProviderExpression, values.Raw(property, stored))
            : values.Raw(property, stored);
        var wanted = value.Type == property.ClrType ? value : Expression.Convert(value, property.ClrType);
        return property.IsNullable && (mapping.Converter is not null || stored != typeof(string)) ? Expression.Condition(values.IsNull(property), Expression.Default(property.ClrType), wanted) : wanted;
    }

    private BlockExpression Fill(ParameterExpression made, INavigation navigation)
    {
        var item = navigation.TargetEntityType;
        var read = typeof(ObjectBuilder).GetMethod(nameof(Reader), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item.ClrType).Invoke(null, [item])!;
        var json = Expression.Variable(typeof(JsonList), "json");
        var list = Field(made, navigation.FieldInfo!);
        return Expression.Block(
            [json],
            Expression.Assign(json, values.Json(navigation)),
            Expression.Call(json, nameof(JsonList.AddTo), [item.ClrType], Expression.Convert(list, typeof(ICollection<>).MakeGenericType(item.ClrType)), Expression.Constant(read)));
    }

    // A delegate would be called for each value; its body in its place costs nothing.
    private static Expression Inline(LambdaExpression conversion, Expression value) => ReplacingExpressionVisitor.Replace(conversion.Parameters[0], value, conversion.Body);

    private static Func<JsonElement, TItem> Reader<TItem>(IEntityType item)
    {
        var element = Expression.Parameter(typeof(JsonElement), "element");
        return Expression.Lambda<Func<JsonElement, TItem>>(new ObjectBuilder(new JsonValues(element)).Build(item), element).Compile();
    }

    private static MemberExpression Field(ParameterExpression made, FieldInfo field) => Expression.Field(made, field);
}
