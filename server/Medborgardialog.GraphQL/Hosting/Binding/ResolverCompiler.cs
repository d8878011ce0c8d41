using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Relay;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Compiles the call of a member into the delegates that execution runs.</summary>
internal static class ResolverCompiler
{
    private static readonly ParameterExpression Buffer = Expression.Parameter(typeof(Utf8JsonBuffer), "buffer");

    /// <summary>A resolver that compiles a call when the first plan needs it.</summary>
    public static CompiledResolver Create(
        Expression call,
        GraphQLType type,
        Func<string>? idTypeName,
        AccessRule? access,
        bool usesServices = false,
        OpenSourceStream? openStream = null,
        Func<object?, object?>? wrap = null,
        Func<Exception, object?>? rescue = null) => new()
        {
            Compile = declared =>
            {
                var (sync, start, unwrap, leaf) = Compile(call, type, idTypeName);
                return new CompiledResolver
                {
                    Sync = sync is null || wrap is null ? sync : (request, field, parent, arguments) => wrap(sync(request, field, parent, arguments)),
                    Async = start,
                    Unwrap = unwrap is null || wrap is null ? unwrap : task => wrap(unwrap(task)),
                    Leaf = wrap is null ? leaf : null,
                    Access = declared.Access,
                    Rescue = declared.Rescue,
                    OpenStream = declared.OpenStream,
                    UsesServices = declared.UsesServices,
                };
            },
            IsAsync = MemberType.WithoutTask(call.Type) != call.Type,
            Access = access,
            Rescue = rescue,
            OpenStream = openStream,
            UsesServices = usesServices,
        };

    /// <summary>Compiles a call.</summary>
    /// <param name="call">The call in terms of <see cref="ResolverParameters"/>.</param>
    /// <param name="type">The GraphQL type of the field.</param>
    /// <param name="idTypeName">Gives the type of a global id, or null when the field is none.</param>
    private static (SyncResolve? Sync, AsyncResolve? Async, Func<Task, object?>? Unwrap, LeafWrite? Leaf) Compile(
        Expression call, GraphQLType type, Func<string>? idTypeName)
    {
        var valueType = MemberType.WithoutTask(call.Type);
        var convert = LeafConverter(valueType, type, idTypeName);
        if (valueType != call.Type)
        {
            var task = call.Type.GetGenericTypeDefinition() == typeof(ValueTask<>) ? Expression.Call(call, nameof(ValueTask<int>.AsTask), null) : call;
            var start = Lambda<AsyncResolve>(Expression.Convert(task, typeof(Task))).Compile();
            var unwrap = Unwrapper(valueType);
            return (null, start, convert is null ? unwrap : finished => convert(unwrap(finished)), null);
        }

        var get = Lambda<SyncResolve>(Expression.Convert(call, typeof(object))).Compile();
        SyncResolve sync = convert is null ? get : (request, field, parent, arguments) => convert(get(request, field, parent, arguments));
        var leaf = type.IsLeafType && type.Nullable is not ListType && (convert is null || idTypeName is not null || RawId.SingleValue(Nullable.GetUnderlyingType(valueType) ?? valueType) is not null)
            ? CompileLeaf(call, type.Named, idTypeName)
            : null;
        return (sync, null, null, leaf);
    }

    /// <summary>Makes the function that takes the value out of a finished task.</summary>
    public static Func<Task, object?> Unwrapper(Type valueType) =>
        typeof(ResolverCompiler).GetMethod(nameof(Take), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(valueType).CreateDelegate<Func<Task, object?>>();

    /// <summary>A lambda with the parameters of a resolver.</summary>
    public static Expression<T> Lambda<T>(Expression body)
        where T : Delegate =>
        Expression.Lambda<T>(body, ResolverParameters.Request, ResolverParameters.Field, ResolverParameters.Parent, ResolverParameters.Arguments);

    // The task is finished when this is called, so nothing blocks.
    private static object? Take<T>(Task task) => ((Task<T>)task).GetAwaiter().GetResult();

    private static LeafWrite CompileLeaf(Expression call, NamedType type, Func<string>? idTypeName)
    {
        var value = Expression.Variable(call.Type, "value");
        var core = Nullable.GetUnderlyingType(call.Type);
        Expression inner = core is null ? value : Expression.Property(value, "Value");
        if (RawId.SingleValue(inner.Type) is { } single)
        {
            inner = Expression.Property(inner, single);
        }

        var written = Expression.Condition(Write(inner, type, idTypeName), Expression.Constant(LeafOutcome.Written), Expression.Constant(LeafOutcome.Invalid));
        var isNull = core is not null ? Expression.Not(Expression.Property(value, "HasValue"))
            : call.Type.IsValueType ? null
            : (Expression)Expression.ReferenceEqual(value, Expression.Constant(null));
        Expression outcome = isNull is null ? written : Expression.Condition(isNull, Expression.Constant(LeafOutcome.Null), written);
        return Expression.Lambda<LeafWrite>(
            Expression.Block([value], Expression.Assign(value, call), outcome),
            Buffer,
            ResolverParameters.Request,
            ResolverParameters.Field,
            ResolverParameters.Parent,
            ResolverParameters.Arguments).Compile();
    }

    private static MethodCallExpression Write(Expression value, NamedType type, Func<string>? idTypeName)
    {
        if (idTypeName is not null && RawId.IsRaw(value.Type))
        {
            return Expression.Call(LeafWriters.FindGlobalId(value.Type), Buffer, Expression.Constant(Encoding.UTF8.GetBytes(idTypeName() + ":")), value);
        }

        if (type is ScalarType scalar && LeafWriters.Find(scalar, value.Type) is { } method)
        {
            return Expression.Call(method, Buffer, value);
        }

        if (type is EnumType enumType && value.Type.IsEnum && EnumNames(enumType) is { } names)
        {
            return Expression.Call(LeafWriters.Method(nameof(LeafWriters.WriteEnum)), Buffer, Expression.Constant(names), Expression.Convert(value, typeof(long)));
        }

        return Expression.Call(LeafWriters.Method(nameof(LeafWriters.WriteAny)), Buffer, Expression.Constant(type, typeof(NamedType)), Expression.Convert(value, typeof(object)));
    }

    private static byte[]?[]? EnumNames(EnumType type)
    {
        var values = type.Values.Select(value => (Number: Convert.ToInt64(value.RuntimeValue, System.Globalization.CultureInfo.InvariantCulture), value.Json)).ToList();
        if (values.Count == 0 || values.Any(value => value.Number is < 0 or > 255))
        {
            return null;
        }

        var names = new byte[]?[values.Max(value => value.Number) + 1];
        foreach (var (number, json) in values)
        {
            names[number] ??= json;
        }

        return names;
    }

    // Boxed leaves (in lists, or from tasks) whose class the scalar does not know: single values are taken out, ids encoded.
    private static Func<object?, object?>? LeafConverter(Type valueType, GraphQLType type, Func<string>? idTypeName)
    {
        if (!type.IsLeafType)
        {
            return null;
        }

        var core = Nullable.GetUnderlyingType(valueType) ?? valueType;
        if (type.Nullable is ListType list)
        {
            var itemType = core.IsArray ? core.GetElementType()! : core.GetInterfaces().Append(core).FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
            var convertItem = itemType is null ? null : LeafConverter(itemType, list.OfType, idTypeName);
            return convertItem is null ? null : value => value is null ? null : ((System.Collections.IEnumerable)value).Cast<object?>().Select(convertItem).ToArray();
        }

        Func<object, object?>? convert = RawId.SingleValue(core) is { } single && typeof(ScalarType).IsInstanceOfType(type.Named) ? single.GetValue : null;
        if (idTypeName is not null)
        {
            string? name = null;
            return value => value is null ? null : GlobalId.Encode(name ??= idTypeName(), Convert.ToString(convert is null ? value : convert(value), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return convert is null ? null : value => value is null ? null : convert(value);
    }
}
