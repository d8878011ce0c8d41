using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Relay's global object identification: the interface <c>Node</c> and how each node type is fetched.</summary>
internal static class NodeBinding
{
    /// <summary>Whether a method fetches nodes and so is no field.</summary>
    public static bool IsNodeResolver(MethodInfo method, Type declaringClass, string typeName) =>
        method.GetCustomAttribute<NodeResolverAttribute>() is not null
        || (method.IsStatic
            && declaringClass.GetCustomAttribute<NodeAttribute>() is not null
            && (method.Name is "Get" or "GetAsync" || method.Name == "Get" + typeName || method.Name == $"Get{typeName}Async"));

    /// <summary>The interface <c>Node</c>.</summary>
    public static InterfaceType NodeInterface(BindingContext context)
    {
        if (context.Types.Find("Node") is InterfaceType existing)
        {
            return existing;
        }

        var type = new InterfaceType("Node", "The node interface is implemented by entities that have a global unique identifier.");
        type.SetFields([new OutputField("id", new NonNullType(context.Draft.Scalar("ID")))]);
        context.Draft.Types.Add(type);
        return type;
    }

    /// <summary>Finds and compiles the node resolver of a type.</summary>
    public static void Read(BindingContext context, ObjectType type, IEnumerable<Type> classes)
    {
        foreach (var declaringClass in classes)
        {
            var method = declaringClass.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
                .FirstOrDefault(candidate => IsNodeResolver(candidate, declaringClass, type.Name));
            if (method is null)
            {
                continue;
            }

            var parameters = new ResolverParameters(context, argumentsInInput: false);
            var instance = method.IsStatic ? null : Activator.CreateInstance(declaringClass);
            var call = MethodBinding.Call(method, new FieldOwner(declaringClass, type.Name, IsExtension: true, instance), parameters);
            if (parameters.Fields.Count != 1)
            {
                context.Fault($"The node resolver {declaringClass.Name}.{method.Name} must take the id and, besides, only services.");
                return;
            }

            var idType = method.GetParameters().First(parameter => MemberNaming.Argument(parameter) == parameters.Fields[0].Name).ParameterType;
            if (RawId.SingleValue(idType) is null && !RawId.IsRaw(idType))
            {
                context.Fault($"The node resolver {declaringClass.Name}.{method.Name} takes the id as {idType}, which cannot be read from text.");
                return;
            }

            context.Nodes[type.Name] = new NodeResolver(
                RawId.RawParser(idType),
                ResolverCompiler.Create(call, type, null, AccessBinding.Read(context, method, declaringClass), usesServices: true));
            return;
        }

        context.Fault($"The node type {type.Name} has no node resolver: add a static method Get{type.Name}Async(id, ...) or mark one with [NodeResolver].");
    }

    /// <summary>Adds <c>node</c> and <c>nodes</c> to the query type.</summary>
    public static IEnumerable<OutputField> RootFields(BindingContext context)
    {
        var node = NodeInterface(context);
        var id = new NonNullType(context.Draft.Scalar("ID"));
        var fields = new NodeFields(context.Nodes, context.Options.Request.MaxNodes);
        yield return new OutputField("node", node, [new InputField("id", id, description: "ID of the object.")], "Fetches an object given its ID.")
        {
            Resolver = new CompiledResolver { Async = fields.GetNode, Unwrap = NodeFields.UnwrapNode, UsesServices = true },
        };
        yield return new OutputField("nodes", new NonNullType(new ListType(node)), [new InputField("ids", new NonNullType(new ListType(id)), description: "The list of node IDs.")], "Lookup nodes by a list of IDs.")
        {
            Resolver = new CompiledResolver { Async = fields.GetNodes, Unwrap = NodeFields.UnwrapNodes, UsesServices = true },
            ListSize = new ListSize(context.Options.Request.MaxNodes, [], []),
        };
    }
}
