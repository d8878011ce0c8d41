using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>What all parts of the binding share while a schema is made.</summary>
internal sealed class BindingContext
{
    private readonly HashSet<Type> _registered;
    private readonly HashSet<Type> _registeredOpen;
    private readonly Dictionary<Type, ServiceLifetime> _lifetimes = [];

    public BindingContext(GraphQLServerOptions options, IServiceCollection services)
    {
        Options = options;
        _registered = [.. services.Select(descriptor => descriptor.ServiceType)];
        _registeredOpen = [.. _registered.Where(type => type.IsGenericTypeDefinition)];
        foreach (var descriptor in services)
        {
            _lifetimes[descriptor.ServiceType] = descriptor.Lifetime;
        }

        IEnumerable<Type?> roots = [options.QueryType, options.MutationType, options.SubscriptionType, .. options.Extensions];
        ApiAssemblies = [.. roots.Where(type => type is not null).Select(type => type!.Assembly)];
        Extensions = [.. options.Extensions.Distinct().Select(type => (type, type.GetCustomAttribute<ExtendObjectTypeAttribute>()))];
        Types = new TypeRegistry(this);
        Inputs = new InputRegistry(this);
        Fields = new FieldReader(this);
    }

    public GraphQLServerOptions Options { get; }

    public SchemaDraft Draft { get; } = new();

    public ServiceSlots Services { get; } = new();

    public TypeRegistry Types { get; }

    public InputRegistry Inputs { get; }

    public FieldReader Fields { get; }

    /// <summary>Assemblies whose public records and classes are schema types by themselves.</summary>
    public HashSet<Assembly> ApiAssemblies { get; }

    /// <summary>The extension classes with what they extend.</summary>
    public IReadOnlyList<(Type Class, ExtendObjectTypeAttribute? Target)> Extensions { get; }

    /// <summary>How nodes are fetched, by the name of their type.</summary>
    public Dictionary<string, NodeResolver> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a parameter of this type is a service.</summary>
    public bool IsService(Type type) =>
        type != typeof(string) && !type.IsValueType
        && (_registered.Contains(type) || type == typeof(IServiceProvider) || (type.IsGenericType && _registeredOpen.Contains(type.GetGenericTypeDefinition())));

    /// <summary>Whether the container gives the same instance all through a request.</summary>
    public bool IsShared(Type type) =>
        _lifetimes.TryGetValue(type, out var lifetime)
            ? lifetime != ServiceLifetime.Transient
            : type.IsGenericType && _lifetimes.TryGetValue(type.GetGenericTypeDefinition(), out var open) && open != ServiceLifetime.Transient;

    /// <summary>The extension classes of a runtime type.</summary>
    public IEnumerable<Type> ExtensionsOf(Type type) => Extensions.Where(entry => entry.Target?.ExtendsType == type).Select(entry => entry.Class);

    /// <summary>The extension classes of a type by name.</summary>
    public IEnumerable<Type> ExtensionsOf(string name) => Extensions.Where(entry => entry.Target?.Name == name).Select(entry => entry.Class);

    public void Fault(string sentence) => Draft.Faults.Add(sentence);
}
