using System.Linq.Expressions;
using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Makes a field of a method.</summary>
internal static class MethodBinding
{
    public static OutputField Read(BindingContext context, MethodInfo method, FieldOwner owner)
    {
        var name = MemberNaming.Field(method);
        if (owner.TypeName == "Mutation" && context.Options.UseMutationConventions && method.GetCustomAttribute<UseMutationConventionAttribute>() is not { Disable: true })
        {
            return MutationBinding.Read(context, method, owner, name);
        }

        var paging = method.GetCustomAttribute<UsePagingAttribute>();
        var settings = paging is null ? null : new PagingSettings(paging);
        var parameters = new ResolverParameters(context, argumentsInInput: false) { Paging = settings };
        var call = Call(method, owner, parameters);
        GraphQLType type;
        if (settings is null)
        {
            type = FieldTraits.TypeOf(context, method, MemberType.Of(method));
        }
        else if (PagingBinding.ItemOf(method.ReturnType) is { } item)
        {
            type = PagingBinding.Connection(context, name, item, settings.Attribute);
            PagingBinding.AddArguments(context, settings, parameters.Fields);
        }
        else
        {
            context.Fault($"{owner.Class.Name}.{method.Name} has [UsePaging] and must return a Page<T> or Connection<T>.");
            type = context.Draft.Scalar("String");
        }

        var field = new OutputField(
            name,
            type,
            parameters.Fields,
            FieldTraits.Description(method, XmlDocumentation.Of(method)),
            TypeRegistry.Deprecation(method))
        {
            Resolver = ResolverCompiler.Create(
                call,
                type,
                FieldTraits.IdTypeName(context, method, owner.TypeName),
                AccessBinding.Read(context, method, owner.Class),
                parameters.UsesServices,
                method.GetCustomAttribute<SubscribeAttribute>() is { } subscribe ? SubscriptionBinding.Read(context, method, owner, subscribe, parameters.Fields) : null),
        };
        return FieldTraits.Apply(field, method, owner.Class);
    }

    /// <summary>The call of a method with its parameters bound.</summary>
    public static MethodCallExpression Call(MethodInfo method, FieldOwner owner, ResolverParameters parameters) =>
        Expression.Call(method.IsStatic ? null : owner.Target, method, parameters.Bind(method));
}
