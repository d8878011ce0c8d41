using Medborgardialog.GraphQL.DataLoading;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Validation;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>Everything that is configured about a server before its schema is built.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>The class of the query type, or null when extensions alone make it.</summary>
    public Type? QueryType { get; set; }

    /// <summary>The class of the mutation type, or null.</summary>
    public Type? MutationType { get; set; }

    /// <summary>The class of the subscription type, or null.</summary>
    public Type? SubscriptionType { get; set; }

    /// <summary>Classes with <c>[ExtendObjectType]</c>.</summary>
    public IList<Type> Extensions { get; } = [];

    /// <summary>Runtime types that belong to the schema even where no field leads to them.</summary>
    public IList<Type> Types { get; } = [];

    /// <summary>Runtime types that another schema type stands for.</summary>
    public IDictionary<Type, Type> RuntimeBindings { get; } = new Dictionary<Type, Type>();

    /// <summary>Conversions between runtime types: from, to, how.</summary>
    public IList<TypeConverter> Converters { get; } = [];

    /// <summary>Filters that every execution error passes, in order.</summary>
    public IList<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    /// <summary>How requests are run.</summary>
    public RequestOptions Request { get; } = new();

    /// <summary>How much the parser reads.</summary>
    public ParserOptions Parser { get; } = new();

    /// <summary>What documents may contain.</summary>
    public ValidationOptions Validation { get; } = new();

    /// <summary>What documents may cost.</summary>
    public CostOptions Cost { get; } = new();

    /// <summary>Options of the data loaders.</summary>
    public DataLoaderOptions DataLoaders { get; } = new();

    /// <summary>Named policies.</summary>
    public AuthorizationOptions Authorization { get; } = new();

    /// <summary>Whether every mutation gets an input, a payload and declared errors.</summary>
    public bool UseMutationConventions { get; set; }

    /// <summary>Whether the schema has <c>Node</c>, <c>node</c> and <c>nodes</c>.</summary>
    public bool UseGlobalObjectIdentification { get; set; }

    /// <summary>Whether <c>__schema</c> and <c>__type</c> are refused.</summary>
    public bool IsIntrospectionDisabled { get; set; }

    /// <summary>Lets signed-in callers introspect where it is otherwise refused.</summary>
    public bool AllowIntrospectionWhenAuthenticated { get; set; }
}
