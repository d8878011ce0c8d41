using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Relay;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Makes connection types (Relay cursor connections specification) and paging arguments.</summary>
internal static class PagingBinding
{
    /// <summary>The item type of what a paged resolver returns, or null when it returns something else.</summary>
    public static Type? ItemOf(Type returned)
    {
        var type = MemberType.WithoutTask(returned);
        return type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Page<>) || type.GetGenericTypeDefinition() == typeof(Connection<>)) ? type.GetGenericArguments()[0] : null;
    }

    /// <summary>The connection type of a paged field.</summary>
    public static ObjectType Connection(BindingContext context, string fieldName, Type itemType, UsePagingAttribute attribute)
    {
        var name = attribute.ConnectionName ?? MemberNaming.Pascal(fieldName);
        var node = context.Types.Output(itemType);
        if (context.Types.Find(name + "Connection") is ObjectType existing)
        {
            var same = existing.FindField("nodes")?.Type.Named;
            if (!ReferenceEquals(same, node) || (attribute.IncludeTotalCount && existing.FindField("totalCount") is null))
            {
                context.Fault($"Two different connections are named {name}Connection: give one field a ConnectionName.");
            }

            return existing;
        }

        var text = context.Draft.Scalar("String");
        var nodeType = new NonNullType(node);
        var edge = new ObjectType(name + "Edge", "An edge in a connection.") { RuntimeType = typeof(EdgeView) };
        edge.SetFields(
        [
            new OutputField("cursor", new NonNullType(text), null, "A cursor for use in pagination.") { Resolver = Text<EdgeView>(static item => item.Cursor) },
            new OutputField("node", nodeType, null, "The item at the end of the edge.") { Resolver = Get<EdgeView>(static item => item.Node) },
        ]);
        context.Draft.Types.Add(edge);
        var connection = new ObjectType(name + "Connection", "A connection to a list of items.") { RuntimeType = typeof(IConnectionSource) };
        List<OutputField> fields =
        [
            new("pageInfo", new NonNullType(PageInfo(context)), null, "Information to aid in pagination.") { Resolver = Get<IConnectionSource>(static source => source) },
            new("edges", new ListType(new NonNullType(edge)), null, "A list of edges.") { Resolver = Get<IConnectionSource>(EdgeView.All) },
            new("nodes", new ListType(nodeType), null, "A flattened list of the nodes.") { Resolver = Get<IConnectionSource>(static source => source.Nodes) },
        ];
        if (attribute.IncludeTotalCount)
        {
            fields.Add(new OutputField("totalCount", new NonNullType(context.Draft.Scalar("Int")), null, "Identifies the total count of items in the connection.")
            {
                Resolver = Get<IConnectionSource>(static source => source.TotalCount),
                Cost = 10,
            });
        }

        connection.SetFields(fields);
        context.Draft.Types.Add(connection);
        return connection;
    }

    /// <summary>Adds the paging arguments to those of the field.</summary>
    public static void AddArguments(BindingContext context, PagingSettings settings, List<InputField> arguments)
    {
        var whole = context.Draft.Scalar("Int");
        var text = context.Draft.Scalar("String");
        settings.FirstIndex = Add("first", whole, "Returns the first _n_ elements from the list.");
        settings.AfterIndex = Add("after", text, "Returns the elements in the list that come after the specified cursor.");
        if (settings.Attribute.AllowBackwardPagination)
        {
            settings.LastIndex = Add("last", whole, "Returns the last _n_ elements from the list.");
            settings.BeforeIndex = Add("before", text, "Returns the elements in the list that come before the specified cursor.");
        }

        int Add(string name, ScalarType type, string description)
        {
            arguments.Add(new InputField(name, type, null, description));
            return arguments.Count - 1;
        }
    }

    private static ObjectType PageInfo(BindingContext context)
    {
        if (context.Types.Find("PageInfo") is ObjectType existing)
        {
            return existing;
        }

        var truth = new NonNullType(context.Draft.Scalar("Boolean"));
        var text = context.Draft.Scalar("String");
        var type = new ObjectType("PageInfo", "Information about pagination in a connection.");
        type.SetFields(
        [
            new OutputField("hasNextPage", truth, null, "Indicates whether more edges exist following the set defined by the clients arguments.") { Resolver = Get<IConnectionSource>(static source => source.HasNextPage) },
            new OutputField("hasPreviousPage", truth, null, "Indicates whether more edges exist prior the set defined by the clients arguments.") { Resolver = Get<IConnectionSource>(static source => source.HasPreviousPage) },
            new OutputField("startCursor", text, null, "When paginating backwards, the cursor to continue.") { Resolver = Text<IConnectionSource>(static source => source.Count == 0 ? null : source.CursorAt(0)) },
            new OutputField("endCursor", text, null, "When paginating forwards, the cursor to continue.") { Resolver = Text<IConnectionSource>(static source => source.Count == 0 ? null : source.CursorAt(source.Count - 1)) },
        ]);
        context.Draft.Types.Add(type);
        return type;
    }

    private static CompiledResolver Get<T>(Func<T, object?> get) => new() { Sync = (_, _, parent, _) => get((T)parent!) };

    private static CompiledResolver Text<T>(Func<T, string?> get) => new()
    {
        Sync = (_, _, parent, _) => get((T)parent!),
        Leaf = (buffer, _, _, parent, _) =>
        {
            if (get((T)parent!) is not { } text)
            {
                return LeafOutcome.Null;
            }

            buffer.WriteString(text);
            return LeafOutcome.Written;
        },
    };
}
