using System.Diagnostics.CodeAnalysis;
using Medborgardialog.GraphQL.DataLoading;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Subscriptions;
using Medborgardialog.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>The startup calls of the annotation style.</summary>
public static class RequestExecutorBuilderExtensions
{
    /// <summary>Sets the class whose public members are the fields of <c>Query</c>.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.Configure(options => options.QueryType = typeof(T));

    /// <summary>Sets the class whose public members are the fields of <c>Mutation</c>.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.Configure(options => options.MutationType = typeof(T));

    /// <summary>Sets the class whose methods are the fields of <c>Subscription</c>.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.Configure(options => options.SubscriptionType = typeof(T));

    /// <summary>Adds the fields of a class with <c>[ExtendObjectType]</c>.</summary>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.AddTypeExtension(typeof(T));

    /// <summary>Adds the fields of a class with <c>[ExtendObjectType]</c>.</summary>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type extension) =>
        builder.Configure(options => options.Extensions.Add(extension));

    /// <summary>Adds a runtime type (output, input, enum, interface or union) to the schema, or a scalar class.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    /// <summary>Adds a runtime type (output, input, enum, interface or union) to the schema, or a scalar class.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type) =>
        builder.Configure(options => options.Types.Add(type));

    /// <summary>Registers a data loader; resolvers take it as a parameter, one instance per request.</summary>
    public static IRequestExecutorBuilder AddDataLoader<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<T>();
        return builder;
    }

    /// <summary>Gives every mutation an input type, a payload type and, where it declares errors, an error union.</summary>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder) =>
        builder.Configure(options => options.UseMutationConventions = true);

    /// <summary>Adds <c>Node</c>, <c>node(id:)</c> and <c>nodes(ids:)</c>.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder) =>
        builder.Configure(options => options.UseGlobalObjectIdentification = true);

    /// <summary>Switches <c>[Authorize]</c> on, with named policies where needed. It is on in any case; the call names policies.</summary>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder, Action<AuthorizationOptions>? configure = null) =>
        builder.Configure(options => configure?.Invoke(options.Authorization));

    /// <summary>Adds topics that live in this process.</summary>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<InMemoryTopics>();
        builder.Services.TryAddSingleton<ITopicEventSender>(static services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(static services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }

    /// <summary>Adds documents that clients may name by id; with <see cref="RequestOptions.OnlyPersistedDocuments"/> no others run.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="documents">The documents by id.</param>
    public static IRequestExecutorBuilder AddPersistedDocuments(this IRequestExecutorBuilder builder, IReadOnlyDictionary<string, string> documents)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<IPersistedDocumentStore>(new PersistedDocuments(documents));
        return builder;
    }

    /// <summary>Adds a filter that sees, and may replace, every execution error.</summary>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> filter) =>
        builder.Configure(options => options.ErrorFilters.Add(_ => new DelegateErrorFilter(filter)));

    /// <summary>Adds a filter that sees, and may replace, every execution error.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter =>
        builder.Configure(options => options.ErrorFilters.Add(static services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services)));

    /// <summary>Changes how requests are run.</summary>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<RequestOptions> configure) =>
        builder.Configure(options => configure(options.Request));

    /// <summary>Changes the limits on how much the parser reads.</summary>
    public static IRequestExecutorBuilder ModifyParserOptions(this IRequestExecutorBuilder builder, Action<ParserOptions> configure) =>
        builder.Configure(options => configure(options.Parser));

    /// <summary>Changes the limits on what documents may contain.</summary>
    public static IRequestExecutorBuilder ModifyValidationOptions(this IRequestExecutorBuilder builder, Action<ValidationOptions> configure) =>
        builder.Configure(options => configure(options.Validation));

    /// <summary>Changes what documents may ask for.</summary>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure) =>
        builder.Configure(options => configure(options.Cost));

    /// <summary>Refuses <c>__schema</c> and <c>__type</c> (code HC0046); <c>__typename</c> always works.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="disable">Whether to refuse.</param>
    /// <param name="allowAuthenticated">Whether signed-in callers may introspect all the same.</param>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true, bool allowAuthenticated = false) =>
        builder.Configure(options =>
        {
            options.IsIntrospectionDisabled = disable;
            options.AllowIntrospectionWhenAuthenticated = allowAuthenticated;
        });

    /// <summary>Says which scalar class, or which other runtime type, stands for <typeparamref name="TRuntime"/> in the schema.</summary>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntime, TSchema>(this IRequestExecutorBuilder builder) =>
        builder.Configure(options => options.RuntimeBindings[typeof(TRuntime)] = typeof(TSchema));

    /// <summary>Says how a value of one runtime type becomes another, for results and for input.</summary>
    public static IRequestExecutorBuilder AddTypeConverter<TSource, TTarget>(this IRequestExecutorBuilder builder, Func<TSource, TTarget> convert) =>
        builder.Configure(options => options.Converters.Add(new TypeConverter(typeof(TSource), typeof(TTarget), convert)));

    private static IRequestExecutorBuilder Configure(this IRequestExecutorBuilder builder, Action<GraphQLServerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        configure(builder.Options);
        return builder;
    }

    private sealed class PersistedDocuments(IReadOnlyDictionary<string, string> documents) : IPersistedDocumentStore
    {
        public string? Find(string documentId) => documents.GetValueOrDefault(documentId);
    }

    private sealed class DelegateErrorFilter(Func<IError, IError> filter) : IErrorFilter
    {
        public IError OnError(IError error) => filter(error);
    }
}
