using System.Linq.Expressions;
using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>The declared errors of one mutation: their union type, and how exceptions become them.</summary>
internal sealed class ErrorBinding
{
    private readonly List<(Type Exception, Func<Exception, object?> Create)> _creators = [];

    private ErrorBinding(UnionType union) => Union = union;

    public UnionType Union { get; }

    /// <summary>Reads the <c>[Error]</c> attributes of a mutation; null when there are none.</summary>
    public static ErrorBinding? Read(BindingContext context, MethodInfo method, string unionName)
    {
        var types = method.GetCustomAttributes<ErrorAttribute>().Select(attribute => attribute.ErrorType).ToList();
        if (types.Count == 0)
        {
            return null;
        }

        var union = new UnionType(unionName);
        context.Draft.Types.Add(union);
        var binding = new ErrorBinding(union);
        var members = new List<ObjectType>();
        foreach (var type in types)
        {
            var found = Creators(type).ToList();
            if (found.Count == 0)
            {
                context.Fault($"The error class {type.FullName} is no exception and has neither a public constructor nor a static CreateErrorFrom method that takes one.");
            }

            binding._creators.AddRange(found);
            members.Add(ErrorType(context, type));
        }

        union.Members = [.. members.Distinct()];
        return binding;
    }

    /// <summary>The payload of a declared exception, or null when it was not declared.</summary>
    public object? Rescue(Exception exception)
    {
        Exception[] causes = exception is AggregateException aggregate ? [.. aggregate.Flatten().InnerExceptions] : [exception];
        var errors = new List<object>(causes.Length);
        foreach (var cause in causes)
        {
            if (Create(cause) is not { } error)
            {
                return null;
            }

            errors.Add(error);
        }

        return new MutationPayload(null, errors);
    }

    private object? Create(Exception exception)
    {
        foreach (var (type, create) in _creators)
        {
            if (type.IsInstanceOfType(exception) && create(exception) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    private static IEnumerable<(Type Exception, Func<Exception, object?> Create)> Creators(Type type)
    {
        if (typeof(Exception).IsAssignableFrom(type))
        {
            yield return (type, static exception => exception);
            yield break;
        }

        var parameter = Expression.Parameter(typeof(Exception));
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            if (method.Name == "CreateErrorFrom" && method.GetParameters() is [{ ParameterType: var from }] && typeof(Exception).IsAssignableFrom(from))
            {
                var call = Expression.Call(method, Expression.Convert(parameter, from));
                yield return (from, Expression.Lambda<Func<Exception, object?>>(Expression.Convert(call, typeof(object)), parameter).Compile());
            }
        }

        foreach (var constructor in type.GetConstructors())
        {
            if (constructor.GetParameters() is [{ ParameterType: var from }] && typeof(Exception).IsAssignableFrom(from))
            {
                var call = Expression.New(constructor, Expression.Convert(parameter, from));
                yield return (from, Expression.Lambda<Func<Exception, object?>>(Expression.Convert(call, typeof(object)), parameter).Compile());
            }
        }
    }

    private static ObjectType ErrorType(BindingContext context, Type type)
    {
        var errorInterface = context.Types.ErrorInterface();
        var objectType = context.Types.ReadObject(type);
        context.Types.Enqueue(() =>
        {
            if (!objectType.Interfaces.Contains(errorInterface))
            {
                objectType.Interfaces = [.. objectType.Interfaces, errorInterface];
            }

            if (objectType.FindField("message") is null && typeof(Exception).IsAssignableFrom(type))
            {
                var message = new OutputField("message", new NonNullType(context.Draft.Scalar("String")), null, "What went wrong, for developers.")
                {
                    Resolver = new CompiledResolver { Sync = static (_, _, parent, _) => ((Exception)parent!).Message },
                };
                objectType.SetFields([message, .. objectType.Fields]);
            }
        });
        return objectType;
    }
}
