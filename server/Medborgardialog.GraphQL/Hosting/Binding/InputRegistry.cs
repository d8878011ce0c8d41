using System.Linq.Expressions;
using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>The input types that C# types stand for, and how their values are made.</summary>
internal sealed class InputRegistry(BindingContext context)
{
    private readonly Dictionary<Type, InputObjectType> _byRuntimeType = [];

    /// <summary>The input type of a runtime type.</summary>
    public NamedType Named(Type type)
    {
        if (context.Options.RuntimeBindings.TryGetValue(type, out var bound))
        {
            return Named(bound);
        }

        if (context.Types.Leaf(type) is { } leaf)
        {
            return leaf;
        }

        if (_byRuntimeType.TryGetValue(type, out var known))
        {
            return known;
        }

        if (type.IsInterface || type.IsAbstract || type == typeof(object))
        {
            context.Fault($"The type {type.FullName} is taken as an argument, but it is neither a registered service nor a class that can be made.");
        }

        var input = new InputObjectType(MemberNaming.InputType(type), type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Of(type))
        {
            RuntimeType = type,
            IsOneOf = type.GetCustomAttribute<OneOfAttribute>() is not null,
        };
        _byRuntimeType.Add(type, input);
        context.Draft.Types.Add(input);
        if (!type.IsInterface && !type.IsAbstract && type != typeof(object))
        {
            ReadMembers(input, type);
        }

        return input;
    }

    /// <summary>The argument of a parameter.</summary>
    public InputField Read(ParameterInfo parameter) => Read(
        MemberNaming.Argument(parameter),
        MemberType.Of(parameter),
        parameter,
        parameter.HasDefaultValue ? parameter.DefaultValue : null,
        parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Of(parameter),
        null);

    private InputField Read(string name, MemberType member, ICustomAttributeProvider source, object? defaultValue, string? description, string? deprecation)
    {
        var id = Attribute<IDAttribute>(source);
        var given = Attribute<GraphQLTypeAttribute>(source);
        var forceNonNull = Attribute<GraphQLNonNullTypeAttribute>(source) is not null;
        GraphQLType type;
        if (given is not null)
        {
            type = given.TypeSyntax is not null ? context.Types.Parse(given.TypeSyntax) : forceNonNull ? new NonNullType(Named(given.Type!)) : Named(given.Type!);
        }
        else
        {
            type = TypeRegistry.Wrap(member, id is null ? Named : _ => context.Draft.Scalar("ID"), forceNonNull);
        }

        Func<string>? typeName = id switch
        {
            { ForType: not null } => context.Types.LateNameOf(id.ForType),
            { TypeName: not null } => () => id.TypeName,
            _ => null,
        };
        var attribute = Attribute<DefaultValueAttribute>(source);
        var value = attribute is null ? defaultValue : attribute.Value;
        var literal = attribute is not null || value is not null ? DefaultLiteral.Of(type, value) : null;
        if (literal is null && (attribute is not null || value is not null))
        {
            context.Fault($"The default {value} of {name} is not a {type}.");
        }

        return new InputField(name, type, literal, description, deprecation ?? Attribute<GraphQLDeprecatedAttribute>(source)?.Reason)
        {
            Convert = InputConverters.Create(context, member, type, id is not null, typeName),
        };
    }

    private void ReadMembers(InputObjectType input, Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault();
        if (constructor is null && !type.IsValueType)
        {
            context.Fault($"The input class {type.FullName} has no public constructor.");
            return;
        }

        var fields = new List<InputField>();
        var values = Expression.Parameter(typeof(object[]), "values");
        var arguments = new List<Expression>();
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in constructor?.GetParameters() ?? [])
        {
            var property = type.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
            ICustomAttributeProvider source = property is null ? parameter : new MemberAttributes(property, parameter);
            var field = Read(
                property is null ? MemberNaming.Argument(parameter) : parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? MemberNaming.Field(property),
                MemberType.Of(parameter),
                source,
                parameter.HasDefaultValue ? parameter.DefaultValue : null,
                Attribute<GraphQLDescriptionAttribute>(source)?.Description ?? (property is null ? XmlDocumentation.Of(parameter) : XmlDocumentation.Of(property)),
                property is null ? null : TypeRegistry.Deprecation(property));
            arguments.Add(ReadValue(values, fields.Count, parameter.ParameterType, parameter.HasDefaultValue ? parameter.DefaultValue : null));
            fields.Add(field);
            used.Add(parameter.Name!);
        }

        var instance = Expression.Variable(type, "instance");
        var body = new List<Expression> { Expression.Assign(instance, constructor is null ? Expression.New(type) : Expression.New(constructor, arguments)) };
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.MetadataToken))
        {
            if (used.Contains(property.Name) || property.SetMethod is not { IsPublic: true } || property.GetCustomAttribute<GraphQLIgnoreAttribute>() is not null)
            {
                continue;
            }

            var field = Read(MemberNaming.Field(property), MemberType.Of(property), property, null, property.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Of(property), TypeRegistry.Deprecation(property));
            body.Add(Expression.IfThen(
                Expression.Not(Expression.ReferenceEqual(Expression.ArrayIndex(values, Expression.Constant(fields.Count)), Expression.Constant(InputObjectType.NotGiven))),
                Expression.Assign(Expression.Property(instance, property), ReadValue(values, fields.Count, property.PropertyType, null))));
            fields.Add(field);
        }

        body.Add(Expression.Convert(instance, typeof(object)));
        input.SetFields(fields);
        var create = new Lazy<Func<object?[], object>>(Expression.Lambda<Func<object?[], object>>(Expression.Block([instance], body), values).Compile);
        input.Create = given => create.Value(given);
    }

    // A member that was not given, or is null where the class takes none, gets the default.
    private static ConditionalExpression ReadValue(ParameterExpression values, int index, Type type, object? defaultValue)
    {
        var value = Expression.ArrayIndex(values, Expression.Constant(index));
        var fallback = defaultValue is null || defaultValue == DBNull.Value ? (Expression)Expression.Default(type) : Expression.Convert(Expression.Constant(defaultValue), type);
        var isMissing = (Expression)Expression.ReferenceEqual(value, Expression.Constant(InputObjectType.NotGiven));
        if (type.IsValueType && Nullable.GetUnderlyingType(type) is null)
        {
            isMissing = Expression.OrElse(isMissing, Expression.ReferenceEqual(value, Expression.Constant(null)));
        }

        return Expression.Condition(isMissing, fallback, Expression.Convert(value, type));
    }

    private static T? Attribute<T>(ICustomAttributeProvider source)
        where T : Attribute => source.GetCustomAttributes(typeof(T), true).OfType<T>().FirstOrDefault();

    private sealed class MemberAttributes(PropertyInfo property, ParameterInfo parameter) : ICustomAttributeProvider
    {
        public object[] GetCustomAttributes(bool inherit) => [.. parameter.GetCustomAttributes(inherit), .. property.GetCustomAttributes(inherit)];

        public object[] GetCustomAttributes(Type attributeType, bool inherit) =>
            [.. parameter.GetCustomAttributes(attributeType, inherit), .. property.GetCustomAttributes(attributeType, inherit)];

        public bool IsDefined(Type attributeType, bool inherit) => parameter.IsDefined(attributeType, inherit) || property.IsDefined(attributeType, inherit);
    }
}
