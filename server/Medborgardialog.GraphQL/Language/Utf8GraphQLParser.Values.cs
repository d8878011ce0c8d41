using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <content>Specification sections "Input Values" and "Type References".</content>
public ref partial struct Utf8GraphQLParser
{
    private static readonly Rule<IValueNode> Value = static (ref parser) => parser.ParseValue(constant: false);
    private static readonly Rule<IValueNode> ConstantValue = static (ref parser) => parser.ParseValue(constant: true);
    private static readonly Rule<ObjectFieldNode> ObjectField = static (ref parser) => parser.ParseObjectField(constant: false);
    private static readonly Rule<ObjectFieldNode> ConstantObjectField = static (ref parser) => parser.ParseObjectField(constant: true);

    /// <summary>Value: Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue | ListValue | ObjectValue</summary>
    private IValueNode ParseValue(bool constant)
    {
        var start = Start();
        switch (_reader.Kind)
        {
            case TokenKind.LeftBracket:
                Enter();
                var items = Any(TokenKind.LeftBracket, constant ? ConstantValue : Value, TokenKind.RightBracket);
                Leave();
                return new ListValueNode(Locate(start), items);
            case TokenKind.LeftBrace:
                Enter();
                var fields = Any(TokenKind.LeftBrace, constant ? ConstantObjectField : ObjectField, TokenKind.RightBrace);
                Leave();
                return new ObjectValueNode(Locate(start), fields);
            case TokenKind.Integer:
                var integer = TakeText();
                return new IntValueNode(Locate(start), integer);
            case TokenKind.Float:
                var number = TakeText();
                return new FloatValueNode(Locate(start), number);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                var name = TakeText();
                return name switch
                {
                    "true" => new BooleanValueNode(Locate(start), true),
                    "false" => new BooleanValueNode(Locate(start), false),
                    "null" => new NullValueNode(Locate(start)),
                    _ => new EnumValueNode(Locate(start), name),
                };
            case TokenKind.Dollar when constant:
                Advance();
                throw _reader.Kind == TokenKind.Name
                    ? _reader.Fault(start.Offset, $"Unexpected variable \"${_reader.GetString()}\" in constant value.")
                    : _reader.Fault(start.Offset, "Unexpected \"$\".");
            case TokenKind.Dollar:
                return ParseVariable();
            default:
                throw _reader.Unexpected();
        }
    }

    private StringValueNode ParseString()
    {
        var start = Start();
        var block = _reader.Kind == TokenKind.BlockString;
        var text = TakeText();
        return new StringValueNode(Locate(start), text, block);
    }

    /// <summary>ObjectField: Name : Value</summary>
    private ObjectFieldNode ParseObjectField(bool constant)
    {
        var start = Start();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(constant);
        return new ObjectFieldNode(Locate(start), name, value);
    }

    /// <summary>Type: NamedType | ListType | NonNullType</summary>
    private ITypeNode ParseType()
    {
        var start = Start();
        INullableTypeNode type;
        if (_reader.Kind == TokenKind.LeftBracket)
        {
            Enter();
            Advance();
            var inner = ParseType();
            Expect(TokenKind.RightBracket);
            Leave();
            type = new ListTypeNode(Locate(start), inner);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(Locate(start), type) : type;
    }

    /// <summary>NamedType: Name</summary>
    private NamedTypeNode ParseNamedType()
    {
        var start = Start();
        var name = ParseName();
        return new NamedTypeNode(Locate(start), name);
    }

    private string TakeText()
    {
        var text = _reader.GetString();
        Advance();
        return text;
    }
}
