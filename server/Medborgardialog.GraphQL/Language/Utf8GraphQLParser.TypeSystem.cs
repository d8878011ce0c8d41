using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <content>Type system definitions. Specification chapter "Type System".</content>
public ref partial struct Utf8GraphQLParser
{
    private static readonly Rule<OperationTypeDefinitionNode> OperationTypeDefinition = static (ref parser) => parser.ParseOperationTypeDefinition();
    private static readonly Rule<FieldDefinitionNode> FieldDefinition = static (ref parser) => parser.ParseFieldDefinition();
    private static readonly Rule<InputValueDefinitionNode> InputValueDefinition = static (ref parser) => parser.ParseInputValueDefinition();
    private static readonly Rule<EnumValueDefinitionNode> EnumValueDefinition = static (ref parser) => parser.ParseEnumValueDefinition();
    private static readonly Rule<NamedTypeNode> NamedType = static (ref parser) => parser.ParseNamedType();
    private static readonly Rule<NameNode> DirectiveLocationName = static (ref parser) => parser.ParseDirectiveLocation();

    /// <summary>The definition that begins with <paramref name="keyword"/>, or null where no definition does.</summary>
    private ITypeSystemDefinitionNode? ParseTypeSystemDefinition(ReadOnlySpan<byte> keyword) => keyword switch
    {
        _ when keyword.SequenceEqual("schema"u8) => ParseSchemaDefinition(),
        _ when keyword.SequenceEqual("scalar"u8) => ParseScalarTypeDefinition(),
        _ when keyword.SequenceEqual("type"u8) => ParseObjectTypeDefinition(),
        _ when keyword.SequenceEqual("interface"u8) => ParseInterfaceTypeDefinition(),
        _ when keyword.SequenceEqual("union"u8) => ParseUnionTypeDefinition(),
        _ when keyword.SequenceEqual("enum"u8) => ParseEnumTypeDefinition(),
        _ when keyword.SequenceEqual("input"u8) => ParseInputObjectTypeDefinition(),
        _ when keyword.SequenceEqual("directive"u8) => ParseDirectiveDefinition(),
        _ => null,
    };

    /// <summary>SchemaDefinition: Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</summary>
    private SchemaDefinitionNode ParseSchemaDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        ExpectKeyword("schema"u8);
        var directives = ParseDirectives(constant: true);
        var operationTypes = Many(TokenKind.LeftBrace, OperationTypeDefinition, TokenKind.RightBrace);
        return new SchemaDefinitionNode(Locate(start), description, directives, operationTypes);
    }

    /// <summary>RootOperationTypeDefinition: OperationType : NamedType</summary>
    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = Start();
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(Locate(start), operation, type);
    }

    /// <summary>ScalarTypeDefinition: Description? scalar Name Directives[Const]?</summary>
    private ScalarTypeDefinitionNode ParseScalarTypeDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        ExpectKeyword("scalar"u8);
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        return new ScalarTypeDefinitionNode(Locate(start), name, description, directives);
    }

    /// <summary>ObjectTypeDefinition: Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
    private ObjectTypeDefinitionNode ParseObjectTypeDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        ExpectKeyword("type"u8);
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldsDefinition();
        return new ObjectTypeDefinitionNode(Locate(start), name, description, directives, interfaces, fields);
    }

    /// <summary>ImplementsInterfaces: implements &amp;? NamedType, more after &amp;</summary>
    private NamedTypeNode[] ParseImplementsInterfaces() => SkipKeyword("implements"u8) ? Delimited(TokenKind.Ampersand, NamedType) : [];

    /// <summary>FieldsDefinition: { FieldDefinition+ }</summary>
    private FieldDefinitionNode[] ParseFieldsDefinition() => OptionalMany(TokenKind.LeftBrace, FieldDefinition, TokenKind.RightBrace);

    /// <summary>FieldDefinition: Description? Name ArgumentsDefinition? : Type Directives[Const]?</summary>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        var name = ParseName();
        var arguments = OptionalMany(TokenKind.LeftParenthesis, InputValueDefinition, TokenKind.RightParenthesis);
        Expect(TokenKind.Colon);
        var type = ParseType();
        var directives = ParseDirectives(constant: true);
        return new FieldDefinitionNode(Locate(start), name, description, arguments, type, directives);
    }

    /// <summary>InputValueDefinition: Description? Name : Type DefaultValue? Directives[Const]?</summary>
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValue(constant: true) : null;
        var directives = ParseDirectives(constant: true);
        return new InputValueDefinitionNode(Locate(start), name, description, type, defaultValue, directives);
    }

    /// <summary>InterfaceTypeDefinition: Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        ExpectKeyword("interface"u8);
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldsDefinition();
        return new InterfaceTypeDefinitionNode(Locate(start), name, description, directives, interfaces, fields);
    }

    /// <summary>UnionTypeDefinition: Description? union Name Directives[Const]? UnionMemberTypes?</summary>
    private UnionTypeDefinitionNode ParseUnionTypeDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        ExpectKeyword("union"u8);
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var types = ParseUnionMemberTypes();
        return new UnionTypeDefinitionNode(Locate(start), name, description, directives, types);
    }

    /// <summary>UnionMemberTypes: = |? NamedType, more after |</summary>
    private NamedTypeNode[] ParseUnionMemberTypes() => Skip(TokenKind.Equal) ? Delimited(TokenKind.Pipe, NamedType) : [];

    /// <summary>EnumTypeDefinition: Description? enum Name Directives[Const]? EnumValuesDefinition?</summary>
    private EnumTypeDefinitionNode ParseEnumTypeDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        ExpectKeyword("enum"u8);
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var values = OptionalMany(TokenKind.LeftBrace, EnumValueDefinition, TokenKind.RightBrace);
        return new EnumTypeDefinitionNode(Locate(start), name, description, directives, values);
    }

    /// <summary>EnumValueDefinition: Description? EnumValue Directives[Const]?</summary>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        if (_reader.Kind == TokenKind.Name
            && (_reader.Value.SequenceEqual("true"u8) || _reader.Value.SequenceEqual("false"u8) || _reader.Value.SequenceEqual("null"u8)))
        {
            throw _reader.Fault(_reader.Start, $"{_reader.Describe()} is reserved and cannot be used for an enum value.");
        }

        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        return new EnumValueDefinitionNode(Locate(start), name, description, directives);
    }

    /// <summary>InputObjectTypeDefinition: Description? input Name Directives[Const]? InputFieldsDefinition?</summary>
    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        ExpectKeyword("input"u8);
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var fields = ParseInputFieldsDefinition();
        return new InputObjectTypeDefinitionNode(Locate(start), name, description, directives, fields);
    }

    /// <summary>InputFieldsDefinition: { InputValueDefinition+ }</summary>
    private InputValueDefinitionNode[] ParseInputFieldsDefinition() => OptionalMany(TokenKind.LeftBrace, InputValueDefinition, TokenKind.RightBrace);

    /// <summary>DirectiveDefinition: Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</summary>
    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        ExpectKeyword("directive"u8);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = OptionalMany(TokenKind.LeftParenthesis, InputValueDefinition, TokenKind.RightParenthesis);
        var repeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = Delimited(TokenKind.Pipe, DirectiveLocationName);
        return new DirectiveDefinitionNode(Locate(start), name, description, arguments, repeatable, locations);
    }

    /// <summary>DirectiveLocation: ExecutableDirectiveLocation | TypeSystemDirectiveLocation</summary>
    private NameNode ParseDirectiveLocation()
    {
        var token = _reader;
        var name = ParseName();
        return name.Value switch
        {
            "QUERY" or "MUTATION" or "SUBSCRIPTION" or "FIELD" or "FRAGMENT_DEFINITION" or "FRAGMENT_SPREAD" or "INLINE_FRAGMENT"
                or "VARIABLE_DEFINITION" or "SCHEMA" or "SCALAR" or "OBJECT" or "FIELD_DEFINITION" or "ARGUMENT_DEFINITION" or "INTERFACE"
                or "UNION" or "ENUM" or "ENUM_VALUE" or "INPUT_OBJECT" or "INPUT_FIELD_DEFINITION" => name,
            _ => throw token.Unexpected(),
        };
    }
}
