namespace Medborgardialog.GraphQL.Types.Introspection;

/// <summary>The types of the introspection schema (specification, section 4.2), one fresh set per schema.</summary>
internal sealed class IntrospectionTypes
{
    private readonly NonNullType _string;
    private readonly NonNullType _boolean;
    private readonly ScalarType _nullableString;
    private readonly ScalarType _booleanType;

    public IntrospectionTypes(ScalarType stringType, ScalarType booleanType)
    {
        _nullableString = stringType;
        _booleanType = booleanType;
        _string = new NonNullType(stringType);
        _boolean = new NonNullType(booleanType);
        var schema = new ObjectType("__Schema", "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.");
        var type = new ObjectType("__Type", "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.");
        var field = new ObjectType("__Field", "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.");
        var inputValue = new ObjectType("__InputValue", "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.");
        var enumValue = new ObjectType("__EnumValue", "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.");
        var directive = new ObjectType("__Directive", "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.");
        var typeKind = CreateEnum("__TypeKind", "An enum describing what kind of type a given `__Type` is.", Enum.GetValues<TypeKind>().Cast<object>());
        var location = CreateEnum("__DirectiveLocation", "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.", Enum.GetValues<DirectiveLocation>().Cast<object>());

        schema.SetFields(
        [
            new("description", _nullableString),
            new("types", ListOf(type), null, "A list of all types supported by this server."),
            new("queryType", new NonNullType(type), null, "The type that query operations will be rooted at."),
            new("mutationType", type, null, "If this server supports mutation, the type that mutation operations will be rooted at."),
            new("subscriptionType", type, null, "If this server support subscription, the type that subscription operations will be rooted at."),
            new("directives", ListOf(directive), null, "A list of all directives supported by this server."),
        ]);
        type.SetFields(
        [
            new("kind", new NonNullType(typeKind)),
            new("name", _nullableString),
            new("description", _nullableString),
            new("specifiedByURL", _nullableString),
            new("fields", ListOf(field).OfType, [IncludeDeprecated()]),
            new("interfaces", ListOf(type).OfType),
            new("possibleTypes", ListOf(type).OfType),
            new("enumValues", ListOf(enumValue).OfType, [IncludeDeprecated()]),
            new("inputFields", ListOf(inputValue).OfType, [IncludeDeprecated()]),
            new("ofType", type),
            new("isOneOf", booleanType),
        ]);
        field.SetFields(
        [
            .. NameAndDescription(),
            new("args", ListOf(inputValue), [IncludeDeprecated()]),
            new("type", new NonNullType(type)),
            .. Deprecation(),
        ]);
        inputValue.SetFields(
        [
            .. NameAndDescription(),
            new("type", new NonNullType(type)),
            new("defaultValue", _nullableString, null, "A GraphQL-formatted string representing the default value for this input value."),
            .. Deprecation(),
        ]);
        enumValue.SetFields([.. NameAndDescription(), .. Deprecation()]);
        directive.SetFields(
        [
            .. NameAndDescription(),
            new("isRepeatable", _boolean),
            new("locations", ListOf(location)),
            new("args", ListOf(inputValue), [IncludeDeprecated()]),
        ]);
        Types = [schema, type, field, inputValue, enumValue, directive, typeKind, location];
        MetaFields = new MetaFields(
            new OutputField("__typename", _string, null, "The name of the current Object type at runtime."),
            new OutputField("__schema", new NonNullType(schema), null, "Access the current type schema of this server."),
            new OutputField("__type", type, [new InputField("name", _string)], "Request the type information of a single type."));
    }

    /// <summary>The eight types.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>The fields that lead to them.</summary>
    public MetaFields MetaFields { get; }

    private static NonNullType ListOf(NamedType item) => new(new ListType(new NonNullType(item)));

    private static EnumType CreateEnum(string name, string description, IEnumerable<object> values)
    {
        var type = new EnumType(name, description);
        type.SetValues([.. values.Select(value => new EnumValue(Naming.ToUpperSnake(value.ToString()!), value))]);
        return type;
    }

    private InputField IncludeDeprecated() => new("includeDeprecated", new NonNullType(_booleanType), Language.Ast.BooleanValueNode.False);

    private OutputField[] NameAndDescription() => [new("name", _string), new("description", _nullableString)];

    private OutputField[] Deprecation() => [new("isDeprecated", _boolean), new("deprecationReason", _nullableString)];
}
