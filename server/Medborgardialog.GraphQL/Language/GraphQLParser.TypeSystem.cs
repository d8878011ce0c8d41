using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <content>Definitions and extensions of a type system. Specification section 3.</content>
public sealed partial class GraphQLParser
{
    private IDefinitionNode? TypeSystem(StringValueNode? description, Token start)
    {
        switch (_token.Text)
        {
            case "schema":
                Advance();
                var schemaDirectives = Directives(isConstant: true);
                var roots = Many("{", "}", RootType);
                return new SchemaDefinitionNode(From(start), description, schemaDirectives, roots);
            case "scalar":
                Advance();
                var scalarName = Name();
                var scalarDirectives = Directives(isConstant: true);
                return new ScalarTypeDefinitionNode(From(start), scalarName, description, scalarDirectives);
            case "type":
                Advance();
                var (typeName, typeInterfaces, typeDirectives, typeFields) = Complex();
                return new ObjectTypeDefinitionNode(From(start), typeName, description, typeDirectives, typeInterfaces, typeFields);
            case "interface":
                Advance();
                var (name, interfaces, directives, fields) = Complex();
                return new InterfaceTypeDefinitionNode(From(start), name, description, directives, interfaces, fields);
            case "union":
                Advance();
                var (unionName, unionDirectives, members) = Union();
                return new UnionTypeDefinitionNode(From(start), unionName, description, unionDirectives, members);
            case "enum":
                Advance();
                var (enumName, enumDirectives, values) = Enum();
                return new EnumTypeDefinitionNode(From(start), enumName, description, enumDirectives, values);
            case "input":
                Advance();
                var (inputName, inputDirectives, inputFields) = Input();
                return new InputObjectTypeDefinitionNode(From(start), inputName, description, inputDirectives, inputFields);
            case "directive":
                return Directive(description, start);
            case "extend" when description is null:
                Advance();
                return Extension(start);
            default:
                return null;
        }
    }

    private IDefinitionNode Extension(Token start)
    {
        var keyword = _token.Kind == TokenKind.Name ? _token.Text : string.Empty;
        if (keyword is not ("schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input"))
        {
            throw Unexpected();
        }

        Advance();
        switch (keyword)
        {
            case "schema":
                var schemaDirectives = Directives(isConstant: true);
                var roots = OptionalMany("{", "}", RootType);
                NeedsAny(schemaDirectives.Count + roots.Count);
                return new SchemaExtensionNode(From(start), schemaDirectives, roots);
            case "scalar":
                var scalarName = Name();
                var scalarDirectives = Directives(isConstant: true);
                NeedsAny(scalarDirectives.Count);
                return new ScalarTypeExtensionNode(From(start), scalarName, scalarDirectives);
            case "union":
                var (unionName, unionDirectives, members) = Union();
                NeedsAny(unionDirectives.Count + members.Count);
                return new UnionTypeExtensionNode(From(start), unionName, unionDirectives, members);
            case "enum":
                var (enumName, enumDirectives, values) = Enum();
                NeedsAny(enumDirectives.Count + values.Count);
                return new EnumTypeExtensionNode(From(start), enumName, enumDirectives, values);
            case "input":
                var (inputName, inputDirectives, inputFields) = Input();
                NeedsAny(inputDirectives.Count + inputFields.Count);
                return new InputObjectTypeExtensionNode(From(start), inputName, inputDirectives, inputFields);
            default:
                var (name, interfaces, directives, fields) = Complex();
                NeedsAny(interfaces.Count + directives.Count + fields.Count);
                return keyword == "type"
                    ? new ObjectTypeExtensionNode(From(start), name, directives, interfaces, fields)
                    : new InterfaceTypeExtensionNode(From(start), name, directives, interfaces, fields);
        }
    }

    /// <summary>An extension adds something.</summary>
    private void NeedsAny(int additions)
    {
        if (additions == 0)
        {
            throw Unexpected();
        }
    }

    private OperationTypeDefinitionNode RootType()
    {
        var start = _token;
        var operation = OperationKind();
        Expect(":");
        var type = NamedType();
        return new OperationTypeDefinitionNode(From(start), operation, type);
    }

    private (NameNode Name, List<NamedTypeNode> Interfaces, List<DirectiveNode> Directives, List<FieldDefinitionNode> Fields) Complex()
    {
        var name = Name();
        var interfaces = TakeKeyword("implements") ? Delimited("&", NamedType) : [];
        var directives = Directives(isConstant: true);
        return (name, interfaces, directives, OptionalMany("{", "}", FieldDefinition));
    }

    private (NameNode Name, List<DirectiveNode> Directives, List<NamedTypeNode> Members) Union()
    {
        var name = Name();
        var directives = Directives(isConstant: true);
        return (name, directives, Take("=") ? Delimited("|", NamedType) : []);
    }

    private (NameNode Name, List<DirectiveNode> Directives, List<EnumValueDefinitionNode> Values) Enum()
    {
        var name = Name();
        var directives = Directives(isConstant: true);
        return (name, directives, OptionalMany("{", "}", EnumValueDefinition));
    }

    private (NameNode Name, List<DirectiveNode> Directives, List<InputValueDefinitionNode> Fields) Input()
    {
        var name = Name();
        var directives = Directives(isConstant: true);
        return (name, directives, OptionalMany("{", "}", InputValueDefinition));
    }

    private FieldDefinitionNode FieldDefinition()
    {
        var start = _token;
        var description = Description();
        var name = Name();
        var arguments = OptionalMany("(", ")", InputValueDefinition);
        Expect(":");
        var type = Type();
        var directives = Directives(isConstant: true);
        return new FieldDefinitionNode(From(start), name, description, arguments, type, directives);
    }

    private InputValueDefinitionNode InputValueDefinition()
    {
        var start = _token;
        var description = Description();
        var name = Name();
        Expect(":");
        var type = Type();
        var value = Take("=") ? Value(isConstant: true) : null;
        var directives = Directives(isConstant: true);
        return new InputValueDefinitionNode(From(start), name, description, type, value, directives);
    }

    private EnumValueDefinitionNode EnumValueDefinition()
    {
        var start = _token;
        var description = Description();
        if (_token is { Kind: TokenKind.Name, Text: "true" or "false" or "null" })
        {
            throw Fault($"Name \"{_token.Text}\" is reserved and cannot be used for an enum value.");
        }

        var name = Name();
        var directives = Directives(isConstant: true);
        return new EnumValueDefinitionNode(From(start), name, description, directives);
    }

    private DirectiveDefinitionNode Directive(StringValueNode? description, Token start)
    {
        ExpectKeyword("directive");
        Expect("@");
        var name = Name();
        var arguments = OptionalMany("(", ")", InputValueDefinition);
        var isRepeatable = TakeKeyword("repeatable");
        ExpectKeyword("on");
        var locations = Delimited("|", DirectiveLocation);
        return new DirectiveDefinitionNode(From(start), name, description, arguments, isRepeatable, locations);
    }

    private NameNode DirectiveLocation() => _token.Text is "QUERY" or "MUTATION" or "SUBSCRIPTION" or "FIELD" or "FRAGMENT_DEFINITION" or "FRAGMENT_SPREAD"
        or "INLINE_FRAGMENT" or "VARIABLE_DEFINITION" or "SCHEMA" or "SCALAR" or "OBJECT" or "FIELD_DEFINITION" or "ARGUMENT_DEFINITION" or "INTERFACE"
        or "UNION" or "ENUM" or "ENUM_VALUE" or "INPUT_OBJECT" or "INPUT_FIELD_DEFINITION" ? Name() : throw Unexpected();

    /// <summary>One or more items with a punctuator between them, and perhaps before the first.</summary>
    private List<T> Delimited<T>(string punctuator, Func<T> item)
    {
        Take(punctuator);
        var items = new List<T>();
        do
        {
            items.Add(item());
        }
        while (Take(punctuator));
        return items;
    }
}
