using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types.Scalars;

namespace Medborgardialog.GraphQL.Types;

/// <summary>Makes a schema of a type system document (specification, section 3): for validation and tools; nothing resolves its fields.</summary>
public sealed class SchemaReader
{
    private readonly SchemaDraft _draft = new();
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly DocumentNode _document;

    private SchemaReader(DocumentNode document) => _document = document;

    /// <summary>Reads definitions and extensions.</summary>
    /// <exception cref="SchemaException">The schema has faults; all of them are named.</exception>
    public static Schema Read(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new SchemaReader(document).Read();
    }

    private Schema Read()
    {
        foreach (var definition in _document.Definitions.OfType<ITypeDefinitionNode>())
        {
            Declare(definition);
        }

        foreach (var definition in _document.Definitions)
        {
            Define(definition);
        }

        foreach (var directive in _document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            _draft.Directives.Add(new DirectiveType(
                directive.Name.Value,
                [.. directive.Locations.Select(location => Enum.Parse<DirectiveLocation>(location.Value.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true))],
                [.. directive.Arguments.Select(Input)],
                directive.Description?.Value,
                directive.IsRepeatable));
        }

        SetRoots();
        return _draft.Build();
    }

    private void Declare(ITypeDefinitionNode definition)
    {
        NamedType? type = definition switch
        {
            ScalarTypeDefinitionNode scalar => BuiltInScalars.Specified.Contains(scalar.Name.Value)
                ? null
                : new AnyScalarType(scalar.Name.Value, scalar.Description?.Value, Text(scalar.Directives, BuiltInDirectives.SpecifiedBy, "url")),
            ObjectTypeDefinitionNode node => new ObjectType(node.Name.Value, node.Description?.Value),
            InterfaceTypeDefinitionNode node => new InterfaceType(node.Name.Value, node.Description?.Value),
            UnionTypeDefinitionNode node => new UnionType(node.Name.Value, node.Description?.Value),
            EnumTypeDefinitionNode node => new EnumType(node.Name.Value, node.Description?.Value),
            InputObjectTypeDefinitionNode node => new InputObjectType(node.Name.Value, node.Description?.Value),
            _ => null,
        };
        if (type is not null)
        {
            _draft.Types.Add(type);
            _types.TryAdd(type.Name, type);
        }
    }

    private void Define(IDefinitionNode definition)
    {
        switch (definition)
        {
            case ObjectTypeDefinitionNode node:
                Complex((ComplexType)_types[node.Name.Value], node.Fields, node.Interfaces);
                break;
            case InterfaceTypeDefinitionNode node:
                Complex((ComplexType)_types[node.Name.Value], node.Fields, node.Interfaces);
                break;
            case ObjectTypeExtensionNode node when Find(node.Name) is ComplexType type:
                Complex(type, node.Fields, node.Interfaces);
                break;
            case InterfaceTypeExtensionNode node when Find(node.Name) is ComplexType type:
                Complex(type, node.Fields, node.Interfaces);
                break;
            case UnionTypeDefinitionNode node:
                Union((UnionType)_types[node.Name.Value], node.Types);
                break;
            case UnionTypeExtensionNode node when Find(node.Name) is UnionType type:
                Union(type, node.Types);
                break;
            case EnumTypeDefinitionNode node:
                Values((EnumType)_types[node.Name.Value], node.Values);
                break;
            case EnumTypeExtensionNode node when Find(node.Name) is EnumType type:
                Values(type, node.Values);
                break;
            case InputObjectTypeDefinitionNode node:
                var input = (InputObjectType)_types[node.Name.Value];
                input.IsOneOf = node.Directives.Any(directive => directive.Name.Value == BuiltInDirectives.OneOf);
                input.SetFields([.. input.Fields, .. node.Fields.Select(Input)]);
                break;
            case InputObjectTypeExtensionNode node when Find(node.Name) is InputObjectType type:
                type.SetFields([.. type.Fields, .. node.Fields.Select(Input)]);
                break;
            default:
                break;
        }
    }

    private void Complex(ComplexType type, IReadOnlyList<FieldDefinitionNode> fields, IReadOnlyList<NamedTypeNode> interfaces)
    {
        type.Interfaces = [.. type.Interfaces, .. interfaces.Select(node => Find(node.Name)).OfType<InterfaceType>()];
        type.SetFields(
        [
            .. type.Fields,
            .. fields.Select(field => new OutputField(
                field.Name.Value,
                TypeOf(field.Type),
                [.. field.Arguments.Select(Input)],
                field.Description?.Value,
                Deprecation(field.Directives))),
        ]);
    }

    private void Union(UnionType type, IReadOnlyList<NamedTypeNode> members) =>
        type.Members = [.. type.Members, .. members.Select(node => Find(node.Name)).OfType<ObjectType>()];

    private static void Values(EnumType type, IReadOnlyList<EnumValueDefinitionNode> values) =>
        type.SetValues([.. type.Values, .. values.Select(value => new EnumValue(value.Name.Value, value.Name.Value, value.Description?.Value, Deprecation(value.Directives)))]);

    private InputField Input(InputValueDefinitionNode node) =>
        new(node.Name.Value, TypeOf(node.Type), node.DefaultValue, node.Description?.Value, Deprecation(node.Directives));

    private GraphQLType TypeOf(ITypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        NamedTypeNode named => Find(named.Name) ?? _draft.Scalar("String"),
        _ => throw new ArgumentException($"There is no type of the kind {node.Kind}.", nameof(node)),
    };

    private NamedType? Find(NameNode name)
    {
        if (_types.TryGetValue(name.Value, out var type))
        {
            return type;
        }

        if (BuiltInScalars.Specified.Contains(name.Value))
        {
            return _draft.Scalar(name.Value);
        }

        _draft.Faults.Add($"There is no type named {name.Value}.");
        return null;
    }

    private void SetRoots()
    {
        var operations = _document.Definitions.OfType<SchemaDefinitionNode>().SelectMany(definition => definition.OperationTypes)
            .Concat(_document.Definitions.OfType<SchemaExtensionNode>().SelectMany(extension => extension.OperationTypes))
            .ToList();
        _draft.Description = _document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault()?.Description?.Value;
        if (!_document.Definitions.OfType<SchemaDefinitionNode>().Any())
        {
            _draft.QueryType = _types.GetValueOrDefault("Query") as ObjectType;
            _draft.MutationType = _types.GetValueOrDefault("Mutation") as ObjectType;
            _draft.SubscriptionType = _types.GetValueOrDefault("Subscription") as ObjectType;
        }

        foreach (var operation in operations)
        {
            var root = Find(operation.Type.Name) as ObjectType;
            switch (operation.Operation)
            {
                case OperationType.Query:
                    _draft.QueryType = root;
                    break;
                case OperationType.Mutation:
                    _draft.MutationType = root;
                    break;
                default:
                    _draft.SubscriptionType = root;
                    break;
            }
        }
    }

    private static string? Deprecation(IReadOnlyList<DirectiveNode> directives) =>
        directives.Any(directive => directive.Name.Value == BuiltInDirectives.Deprecated)
            ? Text(directives, BuiltInDirectives.Deprecated, "reason") ?? "No longer supported"
            : null;

    private static string? Text(IReadOnlyList<DirectiveNode> directives, string name, string argument) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name)?.Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value.Value as string;
}
