using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.DataLoading;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Relay;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Where the parameters of one resolver come from: the parent, the request, services, or arguments of the field.</summary>
internal sealed class ResolverParameters(BindingContext context, bool argumentsInInput)
{
    public static readonly ParameterExpression Request = Expression.Parameter(typeof(RequestContext), "request");
    public static readonly ParameterExpression Field = Expression.Parameter(typeof(FieldPlan), "field");
    public static readonly ParameterExpression Parent = Expression.Parameter(typeof(object), "parent");
    public static readonly ParameterExpression Arguments = Expression.Parameter(typeof(object[]), "arguments");

    private readonly Expression _values = argumentsInInput
        ? Expression.Convert(Expression.ArrayIndex(Arguments, Expression.Constant(0)), typeof(object[]))
        : Arguments;

    /// <summary>The arguments met so far.</summary>
    public List<InputField> Fields { get; } = [];

    /// <summary>Whether a service is taken.</summary>
    public bool UsesServices { get; private set; }

    /// <summary>The paging of the field, when it has some.</summary>
    public PagingSettings? Paging { get; init; }

    /// <summary>The values of all parameters of a method.</summary>
    public Expression[] Bind(MethodInfo method) => [.. method.GetParameters().Select(Bind)];

    private Expression Bind(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<ParentAttribute>() is not null)
        {
            return Expression.Convert(Parent, type);
        }

        if (parameter.GetCustomAttribute<EventMessageAttribute>() is not null)
        {
            return Expression.Convert(Expression.Property(Request, nameof(RequestContext.EventMessage)), type);
        }

        if (type == typeof(CancellationToken))
        {
            return Expression.Property(Request, nameof(RequestContext.Aborted));
        }

        if (type == typeof(IResolverContext))
        {
            UsesServices = true;
            return Expression.Convert(Expression.Call(Request, nameof(RequestContext.CreateContext), null, Field, Parent, Arguments), type);
        }

        if (type == typeof(ClaimsPrincipal))
        {
            return Expression.Property(Request, nameof(RequestContext.User));
        }

        if (type == typeof(IServiceProvider))
        {
            UsesServices = true;
            return Expression.Property(Request, nameof(RequestContext.Services));
        }

        if (type == typeof(PagingArguments))
        {
            if (Paging is null)
            {
                context.Fault($"{Describe(parameter)} takes PagingArguments, but the field has no [UsePaging].");
                return Expression.Constant(null, type);
            }

            return Expression.Call(Expression.Constant(Paging), nameof(PagingSettings.Read), null, Field, Arguments);
        }

        if (parameter.GetCustomAttribute<ServiceAttribute>() is not null || typeof(IDataLoader).IsAssignableFrom(type) || context.IsService(type))
        {
            return BindService(parameter, type);
        }

        var argument = context.Inputs.Read(parameter);
        Fields.Add(argument);
        return Expression.Convert(Expression.ArrayIndex(_values, Expression.Constant(Fields.Count - 1)), type);
    }

    private MethodCallExpression BindService(ParameterInfo parameter, Type type)
    {
        UsesServices = true;
        if (!context.IsService(type))
        {
            context.Fault($"{Describe(parameter)} takes the service {type.FullName}, which is not registered.");
        }

        if (parameter.HasDefaultValue && parameter.DefaultValue is null)
        {
            return Expression.Call(Request, nameof(RequestContext.GetOptionalService), [type]);
        }

        return context.IsShared(type)
            ? Expression.Call(Request, nameof(RequestContext.GetService), [type], Expression.Constant(context.Services.Get(type)))
            : Expression.Call(Request, nameof(RequestContext.GetTransientService), [type]);
    }

    private static string Describe(ParameterInfo parameter) => $"The parameter {parameter.Name} of {parameter.Member.DeclaringType!.Name}.{parameter.Member.Name}";
}
