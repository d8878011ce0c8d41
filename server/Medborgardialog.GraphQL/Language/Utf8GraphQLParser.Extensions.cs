using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <content>Type system extensions. An extension that adds nothing is a fault. Specification section "Type System Extensions".</content>
public ref partial struct Utf8GraphQLParser
{
    /// <summary>TypeSystemExtension: extend, then what a definition has, without a description</summary>
    private ITypeSystemExtensionNode ParseTypeSystemExtension()
    {
        var start = Start();
        var keyword = _reader;
        keyword.Read();
        if (keyword.Kind == TokenKind.Name)
        {
            ExpectKeyword("extend"u8);
            if (SkipKeyword("schema"u8))
            {
                return ParseSchemaExtension(start);
            }

            if (SkipKeyword("scalar"u8))
            {
                return ParseScalarTypeExtension(start);
            }

            if (SkipKeyword("type"u8))
            {
                return ParseObjectTypeExtension(start);
            }

            if (SkipKeyword("interface"u8))
            {
                return ParseInterfaceTypeExtension(start);
            }

            if (SkipKeyword("union"u8))
            {
                return ParseUnionTypeExtension(start);
            }

            if (SkipKeyword("enum"u8))
            {
                return ParseEnumTypeExtension(start);
            }

            if (SkipKeyword("input"u8))
            {
                return ParseInputObjectTypeExtension(start);
            }
        }

        throw keyword.Unexpected();
    }

    private SchemaExtensionNode ParseSchemaExtension((int Offset, int Line, int Column) start)
    {
        var directives = ParseDirectives(constant: true);
        var operationTypes = OptionalMany(TokenKind.LeftBrace, OperationTypeDefinition, TokenKind.RightBrace);
        RequireAny(directives.Length + operationTypes.Length);
        return new SchemaExtensionNode(Locate(start), directives, operationTypes);
    }

    private ScalarTypeExtensionNode ParseScalarTypeExtension((int Offset, int Line, int Column) start)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        RequireAny(directives.Length);
        return new ScalarTypeExtensionNode(Locate(start), name, directives);
    }

    private ObjectTypeExtensionNode ParseObjectTypeExtension((int Offset, int Line, int Column) start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldsDefinition();
        RequireAny(interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeExtensionNode(Locate(start), name, directives, interfaces, fields);
    }

    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension((int Offset, int Line, int Column) start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldsDefinition();
        RequireAny(interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeExtensionNode(Locate(start), name, directives, interfaces, fields);
    }

    private UnionTypeExtensionNode ParseUnionTypeExtension((int Offset, int Line, int Column) start)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var types = ParseUnionMemberTypes();
        RequireAny(directives.Length + types.Length);
        return new UnionTypeExtensionNode(Locate(start), name, directives, types);
    }

    private EnumTypeExtensionNode ParseEnumTypeExtension((int Offset, int Line, int Column) start)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var values = OptionalMany(TokenKind.LeftBrace, EnumValueDefinition, TokenKind.RightBrace);
        RequireAny(directives.Length + values.Length);
        return new EnumTypeExtensionNode(Locate(start), name, directives, values);
    }

    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension((int Offset, int Line, int Column) start)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var fields = ParseInputFieldsDefinition();
        RequireAny(directives.Length + fields.Length);
        return new InputObjectTypeExtensionNode(Locate(start), name, directives, fields);
    }

    private readonly void RequireAny(int count)
    {
        if (count == 0)
        {
            throw _reader.Unexpected();
        }
    }
}
