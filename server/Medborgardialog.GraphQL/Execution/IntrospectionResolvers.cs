using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>Resolves the introspection schema (specification, section 4.2): every field is read straight from the type system.</summary>
internal static class IntrospectionResolvers
{
    /// <summary>The resolver of <c>__typename</c>; plans know its value, so it is never called.</summary>
    public static readonly CompiledResolver TypeName = new() { Sync = static (_, _, _, _) => null };

    /// <summary>Gives the introspection fields of a schema their resolvers.</summary>
    public static void Attach(Schema schema)
    {
        schema.MetaFields.Schema.Resolver = Get<object?>((_, _) => schema, hasParent: false);
        schema.MetaFields.Type.Resolver = Get<object?>((_, arguments) => schema.FindType((string)arguments[0]!), hasParent: false);
        AttachSchema((ObjectType)schema.FindType("__Schema")!);
        AttachType((ObjectType)schema.FindType("__Type")!, schema);
        AttachField((ObjectType)schema.FindType("__Field")!);
        AttachInputValue((ObjectType)schema.FindType("__InputValue")!);
        AttachEnumValue((ObjectType)schema.FindType("__EnumValue")!);
        AttachDirective((ObjectType)schema.FindType("__Directive")!);
    }

    private static void AttachSchema(ObjectType type)
    {
        Set(type, "description", Text<Schema>(static schema => schema.Description));
        Set(type, "types", Get<Schema>(static (schema, _) => schema.Types));
        Set(type, "queryType", Get<Schema>(static (schema, _) => schema.QueryType));
        Set(type, "mutationType", Get<Schema>(static (schema, _) => schema.MutationType));
        Set(type, "subscriptionType", Get<Schema>(static (schema, _) => schema.SubscriptionType));
        Set(type, "directives", Get<Schema>(static (schema, _) => schema.Directives));
    }

    private static void AttachType(ObjectType type, Schema schema)
    {
        Set(type, "kind", Get<GraphQLType>(static (item, _) => item.Kind));
        Set(type, "name", Text<GraphQLType>(static item => (item as NamedType)?.Name));
        Set(type, "description", Text<GraphQLType>(static item => (item as NamedType)?.Description));
        Set(type, "specifiedByURL", Text<GraphQLType>(static item => (item as ScalarType)?.SpecifiedByUrl));
        Set(type, "fields", Get<GraphQLType>(static (item, arguments) =>
            item is ComplexType complex ? Filter(complex.Fields, arguments, static field => field.DeprecationReason is null) : null));
        Set(type, "interfaces", Get<GraphQLType>(static (item, _) => (item as ComplexType)?.Interfaces));
        Set(type, "possibleTypes", Get<GraphQLType>((item, _) => item is InterfaceType or UnionType ? schema.GetPossibleTypes((NamedType)item) : null));
        Set(type, "enumValues", Get<GraphQLType>(static (item, arguments) =>
            item is EnumType enumType ? Filter(enumType.Values, arguments, static value => value.DeprecationReason is null) : null));
        Set(type, "inputFields", Get<GraphQLType>(static (item, arguments) =>
            item is InputObjectType input ? Filter(input.Fields, arguments, static field => field.DeprecationReason is null) : null));
        Set(type, "ofType", Get<GraphQLType>(static (item, _) => item switch
        {
            ListType list => list.OfType,
            NonNullType nonNull => nonNull.OfType,
            _ => null,
        }));
        Set(type, "isOneOf", Get<GraphQLType>(static (item, _) => item is InputObjectType input ? input.IsOneOf : null));
    }

    private static void AttachField(ObjectType type)
    {
        Set(type, "name", Text<OutputField>(static field => field.Name));
        Set(type, "description", Text<OutputField>(static field => field.Description));
        Set(type, "args", Get<OutputField>(static (field, arguments) => Filter(field.Arguments, arguments, static argument => argument.DeprecationReason is null)));
        Set(type, "type", Get<OutputField>(static (field, _) => field.Type));
        Set(type, "isDeprecated", Truth<OutputField>(static field => field.DeprecationReason is not null));
        Set(type, "deprecationReason", Text<OutputField>(static field => field.DeprecationReason));
    }

    private static void AttachInputValue(ObjectType type)
    {
        Set(type, "name", Text<InputField>(static field => field.Name));
        Set(type, "description", Text<InputField>(static field => field.Description));
        Set(type, "type", Get<InputField>(static (field, _) => field.Type));
        Set(type, "defaultValue", Text<InputField>(static field => field.DefaultValue?.ToString()));
        Set(type, "isDeprecated", Truth<InputField>(static field => field.DeprecationReason is not null));
        Set(type, "deprecationReason", Text<InputField>(static field => field.DeprecationReason));
    }

    private static void AttachEnumValue(ObjectType type)
    {
        Set(type, "name", Text<EnumValue>(static value => value.Name));
        Set(type, "description", Text<EnumValue>(static value => value.Description));
        Set(type, "isDeprecated", Truth<EnumValue>(static value => value.DeprecationReason is not null));
        Set(type, "deprecationReason", Text<EnumValue>(static value => value.DeprecationReason));
    }

    private static void AttachDirective(ObjectType type)
    {
        Set(type, "name", Text<DirectiveType>(static directive => directive.Name));
        Set(type, "description", Text<DirectiveType>(static directive => directive.Description));
        Set(type, "isRepeatable", Truth<DirectiveType>(static directive => directive.IsRepeatable));
        Set(type, "locations", Get<DirectiveType>(static (directive, _) => directive.Locations));
        Set(type, "args", Get<DirectiveType>(static (directive, arguments) => Filter(directive.Arguments, arguments, static argument => argument.DeprecationReason is null)));
    }

    private static void Set(ObjectType type, string field, CompiledResolver resolver) => type.FindField(field)!.Resolver = resolver;

    private static IReadOnlyList<T> Filter<T>(IReadOnlyList<T> items, object?[] arguments, Func<T, bool> isCurrent) =>
        arguments[0] is true || items.All(isCurrent) ? items : [.. items.Where(isCurrent)];

    private static CompiledResolver Get<T>(Func<T, object?[], object?> get, bool hasParent = true) => new()
    {
        Sync = (_, _, parent, arguments) => get(hasParent ? (T)parent! : default!, arguments),
    };

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

    private static CompiledResolver Truth<T>(Func<T, bool> get) => new()
    {
        Sync = (_, _, parent, _) => get((T)parent!),
        Leaf = (buffer, _, _, parent, _) =>
        {
            buffer.WriteBoolean(get((T)parent!));
            return LeafOutcome.Written;
        },
    };
}
