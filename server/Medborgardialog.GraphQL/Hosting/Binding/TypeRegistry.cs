using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Types.Scalars;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>The output and leaf types that C# types stand for. A type is made when the first member leads to it; its fields are read afterwards.</summary>
internal sealed class TypeRegistry(BindingContext context)
{
    private readonly Dictionary<Type, NamedType> _byRuntimeType = [];
    private readonly Queue<Action> _unread = [];

    /// <summary>The object types by the class of their values.</summary>
    public Dictionary<Type, ObjectType> RuntimeTypes { get; } = [];

    /// <summary>Reads the members of every type that was met, until no new ones come.</summary>
    public void ReadAll()
    {
        while (_unread.TryDequeue(out var read))
        {
            read();
        }
    }

    /// <summary>Reads the members of a type later.</summary>
    public void Enqueue(Action read) => _unread.Enqueue(read);

    /// <summary>The GraphQL type of a member, with its nullability and lists.</summary>
    public static GraphQLType Wrap(MemberType member, Func<Type, NamedType> named, bool forceNonNull = false)
    {
        GraphQLType type = member.Item is null ? named(member.Core) : new ListType(Wrap(member.Item, named));
        return member.IsNullable && !forceNonNull ? type : new NonNullType(type);
    }

    /// <summary>The type from SDL notation; its names are scalars or types that are known already.</summary>
    public GraphQLType Parse(string syntax)
    {
        if (syntax.EndsWith('!'))
        {
            return new NonNullType(Parse(syntax[..^1]));
        }

        return syntax.StartsWith('[') ? new ListType(Parse(syntax[1..^1])) : Find(syntax) ?? context.Draft.Scalar(syntax);
    }

    /// <summary>The type with this name, as far as it was met.</summary>
    public NamedType? Find(string name) => context.Draft.Types.Find(type => type.Name == name);

    /// <summary>The scalar or enum of a runtime type, or null when it is something else.</summary>
    public NamedType? Leaf(Type type)
    {
        if (context.Options.RuntimeBindings.TryGetValue(type, out var bound))
        {
            return Leaf(bound);
        }

        if (_byRuntimeType.TryGetValue(type, out var known))
        {
            return known is ScalarType or EnumType ? known : null;
        }

        if (BuiltInScalars.ByRuntimeType.TryGetValue(type, out var name))
        {
            return context.Draft.Scalar(name);
        }

        if (typeof(ScalarType).IsAssignableFrom(type))
        {
            var scalar = (ScalarType)Activator.CreateInstance(type)!;
            if (context.Draft.Types.Find(existing => existing.Name == scalar.Name) is ScalarType same)
            {
                return same;
            }

            context.Draft.Types.Add(scalar);
            return scalar;
        }

        if (type.IsEnum)
        {
            return ReadEnum(type);
        }

        return RawId.SingleValue(type) is { } value && !IsDeclared(type) ? Leaf(value.PropertyType) : null;
    }

    /// <summary>The output type of a runtime type.</summary>
    public NamedType Output(Type type)
    {
        if (context.Options.RuntimeBindings.TryGetValue(type, out var bound))
        {
            return Output(bound);
        }

        if (Leaf(type) is { } leaf)
        {
            return leaf;
        }

        if (_byRuntimeType.TryGetValue(type, out var known))
        {
            return known;
        }

        if (type.GetCustomAttribute<UnionTypeAttribute>() is not null)
        {
            return ReadUnion(type);
        }

        if (type.GetCustomAttribute<InterfaceTypeAttribute>() is not null || (type.IsInterface && context.Options.Types.Contains(type)))
        {
            return ReadInterface(type);
        }

        if (!IsDeclared(type) && !context.ApiAssemblies.Contains(type.Assembly))
        {
            context.Fault($"The class {type.FullName} has no object type: add a class with [ExtendObjectType(typeof({type.Name}))], or return a record of the Api.");
        }
        else if (type.IsInterface || type == typeof(object))
        {
            context.Fault($"The type {type.FullName} cannot be returned: mark it with [InterfaceType] or [UnionType], or return a class.");
        }

        return ReadObject(type);
    }

    /// <summary>The object type of a runtime class, made when it is not there.</summary>
    public ObjectType ReadObject(Type type)
    {
        if (_byRuntimeType.TryGetValue(type, out var known) && known is ObjectType existing)
        {
            return existing;
        }

        var extensions = context.ExtensionsOf(type).ToList();
        var name = NameOf(type);
        var description = extensions.Prepend(type).Select(source => source.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description).FirstOrDefault(given => given is not null)
            ?? XmlDocumentation.Of(type)
            ?? extensions.Select(XmlDocumentation.Of).FirstOrDefault(given => given is not null);
        var objectType = new ObjectType(name, description) { RuntimeType = type };
        Add(type, objectType);
        RuntimeTypes[type] = objectType;
        Enqueue(() => ReadMembers(objectType, type, extensions));
        return objectType;
    }

    /// <summary>The GraphQL name of a runtime class: its extensions may rename it.</summary>
    public string NameOf(Type type) =>
        context.ExtensionsOf(type).Select(extension => extension.GetCustomAttribute<GraphQLNameAttribute>()?.Name).FirstOrDefault(given => given is not null)
        ?? MemberNaming.OutputType(type);

    /// <summary>The same for every id that a request brings: found once, when the first of them comes, since all types are known by then.</summary>
    public Func<string> LateNameOf(Type type)
    {
        var name = new Lazy<string>(() => NameOf(type));
        return () => name.Value;
    }

    /// <summary>Adds a type that was made elsewhere.</summary>
    public void Add(Type type, NamedType named)
    {
        _byRuntimeType.Add(type, named);
        context.Draft.Types.Add(named);
    }

    /// <summary>The interface that all declared errors of mutations implement.</summary>
    public InterfaceType ErrorInterface()
    {
        if (Find("Error") is InterfaceType existing)
        {
            return existing;
        }

        var type = new InterfaceType("Error", "What went wrong in a mutation, for reasons that the user can do something about.");
        type.SetFields([new OutputField("message", new NonNullType(context.Draft.Scalar("String")), null, "What went wrong, for developers.")]);
        context.Draft.Types.Add(type);
        return type;
    }

    private void ReadMembers(ObjectType objectType, Type type, IReadOnlyList<Type> extensions)
    {
        var fields = new List<OutputField>();
        if (context.ApiAssemblies.Contains(type.Assembly) || type.GetCustomAttribute<ObjectTypeAttribute>() is not null || context.Options.Types.Contains(type))
        {
            fields.AddRange(context.Fields.Read(type, objectType.Name, isExtension: false));
        }

        foreach (var extension in extensions)
        {
            fields.AddRange(context.Fields.Read(extension, objectType.Name, isExtension: true));
        }

        foreach (var extension in context.ExtensionsOf(objectType.Name).Except(extensions))
        {
            fields.AddRange(context.Fields.Read(extension, objectType.Name, isExtension: true));
        }

        objectType.SetFields(fields);
        List<InterfaceType> interfaces =
        [
            .. type.GetInterfaces().Concat(BasesOf(type))
                .Where(candidate => candidate.GetCustomAttribute<InterfaceTypeAttribute>() is not null || (candidate.IsInterface && context.Options.Types.Contains(candidate)))
                .Select(candidate => (InterfaceType)Output(candidate)),
        ];
        if (extensions.Prepend(type).Any(source => source.GetCustomAttribute<NodeAttribute>() is not null))
        {
            if (context.Options.UseGlobalObjectIdentification)
            {
                interfaces.Add(NodeBinding.NodeInterface(context));
                NodeBinding.Read(context, objectType, extensions.Prepend(type));
            }
            else
            {
                context.Fault($"The type {objectType.Name} is a [Node], but AddGlobalObjectIdentification was not called.");
            }
        }

        objectType.Interfaces = [.. objectType.Interfaces, .. interfaces.Distinct()];
    }

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var current = type.BaseType; current is not null && current != typeof(object); current = current.BaseType)
        {
            yield return current;
        }
    }

    private EnumType ReadEnum(Type type)
    {
        var enumType = new EnumType(MemberNaming.OutputType(type), type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Of(type)) { RuntimeType = type };
        enumType.SetValues(
        [
            .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(value => value.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
                .Select(value => new EnumValue(
                    MemberNaming.EnumValue(value),
                    value.GetValue(null)!,
                    value.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Of(value),
                    Deprecation(value))),
        ]);
        Add(type, enumType);
        return enumType;
    }

    private InterfaceType ReadInterface(Type type)
    {
        var interfaceType = new InterfaceType(MemberNaming.OutputType(type), type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Of(type));
        Add(type, interfaceType);
        Enqueue(() =>
        {
            interfaceType.SetFields([.. context.Fields.Read(type, interfaceType.Name, isExtension: false)]);
            interfaceType.Interfaces = [.. type.GetInterfaces().Where(candidate => candidate.GetCustomAttribute<InterfaceTypeAttribute>() is not null).Select(candidate => (InterfaceType)Output(candidate))];
            ReadImplementations(type);
        });
        return interfaceType;
    }

    private UnionType ReadUnion(Type type)
    {
        var union = new UnionType(MemberNaming.OutputType(type), type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Of(type));
        Add(type, union);
        Enqueue(() => union.Members = [.. ReadImplementations(type).OrderBy(member => member.Name, StringComparer.Ordinal)]);
        return union;
    }

    private List<ObjectType> ReadImplementations(Type type) =>
    [
        .. context.ApiAssemblies.SelectMany(assembly => assembly.GetTypes())
            .Concat(context.Options.Types)
            .Concat(context.Extensions.Where(entry => entry.Target?.ExtendsType is not null).Select(entry => entry.Target!.ExtendsType!))
            .Where(candidate => candidate is { IsAbstract: false, IsInterface: false } && type.IsAssignableFrom(candidate))
            .Distinct()
            .Select(ReadObject),
    ];

    private bool IsDeclared(Type type) =>
        context.ExtensionsOf(type).Any() || context.Options.Types.Contains(type) || type.GetCustomAttribute<ObjectTypeAttribute>() is not null;

    /// <summary>Why a member is deprecated, or null.</summary>
    public static string? Deprecation(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason
        ?? (member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete ? obsolete.Message ?? "No longer supported" : null);
}
