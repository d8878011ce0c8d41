using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>A schema made of annotated classes, with what execution needs beside it.</summary>
internal sealed record AnnotatedSchema(Schema Schema, ServiceSlots Services, RuntimeTypes RuntimeTypes)
{
    /// <summary>Makes the schema.</summary>
    /// <exception cref="SchemaException">It has faults; all of them are named.</exception>
    public static AnnotatedSchema Build(GraphQLServerOptions options, IServiceCollection services)
    {
        var context = new BindingContext(options, services);
        foreach (var (extension, target) in context.Extensions)
        {
            if (target is null)
            {
                context.Fault($"The class {extension.FullName} was added as a type extension, but it has no [ExtendObjectType].");
            }
        }

        var query = Root(context, "Query", options.QueryType);
        var mutation = Root(context, "Mutation", options.MutationType);
        var subscription = Root(context, "Subscription", options.SubscriptionType);
        foreach (var (_, target) in context.Extensions)
        {
            if (target?.ExtendsType is { } type)
            {
                context.Types.ReadObject(type);
            }
        }

        foreach (var type in options.Types)
        {
            if (type.GetCustomAttribute<InputObjectTypeAttribute>() is not null)
            {
                context.Inputs.Named(type);
            }
            else
            {
                context.Types.Output(type);
            }
        }

        context.Types.ReadAll();
        if (query is not null && options.UseGlobalObjectIdentification)
        {
            query.SetFields([.. NodeBinding.RootFields(context), .. query.Fields]);
        }

        CheckTargets(context);
        context.Draft.QueryType = query;
        context.Draft.MutationType = mutation;
        context.Draft.SubscriptionType = subscription;
        var schema = context.Draft.Build();
        IntrospectionResolvers.Attach(schema);
        return new AnnotatedSchema(schema, context.Services, new RuntimeTypes(context.Types.RuntimeTypes));
    }

    private static ObjectType? Root(BindingContext context, string name, Type? rootClass)
    {
        Type[] classes = rootClass is null ? [.. context.ExtensionsOf(name)] : [rootClass, .. context.ExtensionsOf(name).Where(extension => extension != rootClass)];
        if (classes.Length == 0)
        {
            return null;
        }

        var description = rootClass is null ? null : rootClass.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Of(rootClass);
        var type = new ObjectType(name, description);
        context.Draft.Types.Add(type);
        context.Types.Enqueue(() => type.SetFields([.. classes.SelectMany(declaring => context.Fields.Read(declaring, name, isExtension: true))]));
        return type;
    }

    private static void CheckTargets(BindingContext context)
    {
        foreach (var (extension, target) in context.Extensions)
        {
            if (target?.Name is { } name && context.Types.Find(name) is not ObjectType)
            {
                context.Fault($"The class {extension.FullName} extends the type {name}, which is not in the schema.");
            }
        }
    }
}
