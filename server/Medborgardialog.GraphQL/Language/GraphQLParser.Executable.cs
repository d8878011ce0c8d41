using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <content>Operations, fragments, values and types. Specification sections 2.3 to 2.12.</content>
public sealed partial class GraphQLParser
{
    private OperationDefinitionNode Operation(StringValueNode? description, Token start)
    {
        if (IsAt("{"))
        {
            var shorthand = SelectionSet();
            return new OperationDefinitionNode(From(start), null, null, OperationType.Query, [], [], shorthand);
        }

        var type = OperationKind();
        var name = _token.Kind == TokenKind.Name ? Name() : null;
        var variables = OptionalMany("(", ")", VariableDefinition);
        var directives = Directives(isConstant: false);
        var selectionSet = SelectionSet();
        return new OperationDefinitionNode(From(start), description, name, type, variables, directives, selectionSet);
    }

    private OperationType OperationKind()
    {
        OperationType? type = _token switch
        {
            { Kind: TokenKind.Name, Text: "query" } => OperationType.Query,
            { Kind: TokenKind.Name, Text: "mutation" } => OperationType.Mutation,
            { Kind: TokenKind.Name, Text: "subscription" } => OperationType.Subscription,
            _ => null,
        };
        if (type is not { } known)
        {
            throw Unexpected();
        }

        Advance();
        return known;
    }

    private FragmentDefinitionNode Fragment(StringValueNode? description, Token start)
    {
        ExpectKeyword("fragment");
        if (IsAtKeyword("on"))
        {
            throw Unexpected();
        }

        var name = Name();
        ExpectKeyword("on");
        var condition = NamedType();
        var directives = Directives(isConstant: false);
        var selectionSet = SelectionSet();
        return new FragmentDefinitionNode(From(start), description, name, condition, directives, selectionSet);
    }

    private VariableDefinitionNode VariableDefinition()
    {
        var start = _token;
        var description = Description();
        var variable = Variable();
        Expect(":");
        var type = Type();
        var value = Take("=") ? Value(isConstant: true) : null;
        var directives = Directives(isConstant: true);
        return new VariableDefinitionNode(From(start), description, variable, type, value, directives);
    }

    private VariableNode Variable()
    {
        var start = _token;
        Expect("$");
        var name = Name();
        return new VariableNode(From(start), name);
    }

    private SelectionSetNode SelectionSet()
    {
        var start = _token;
        var selections = Many("{", "}", Selection);
        return new SelectionSetNode(From(start), selections);
    }

    private ISelectionNode Selection() => IsAt("...") ? Spread() : Field();

    private FieldNode Field()
    {
        var start = _token;
        var name = Name();
        NameNode? alias = null;
        if (Take(":"))
        {
            (alias, name) = (name, Name());
        }

        var arguments = OptionalMany("(", ")", () => Argument(isConstant: false));
        var directives = Directives(isConstant: false);
        var selectionSet = IsAt("{") ? SelectionSet() : null;
        return new FieldNode(From(start), name, alias, directives, arguments, selectionSet);
    }

    private ISelectionNode Spread()
    {
        var start = _token;
        Expect("...");
        var hasCondition = TakeKeyword("on");
        if (!hasCondition && _token.Kind == TokenKind.Name)
        {
            var name = Name();
            var spreadDirectives = Directives(isConstant: false);
            return new FragmentSpreadNode(From(start), name, spreadDirectives);
        }

        var condition = hasCondition ? NamedType() : null;
        var directives = Directives(isConstant: false);
        var selectionSet = SelectionSet();
        return new InlineFragmentNode(From(start), condition, directives, selectionSet);
    }

    private ArgumentNode Argument(bool isConstant)
    {
        var start = _token;
        var name = Name();
        Expect(":");
        var value = Value(isConstant);
        return new ArgumentNode(From(start), name, value);
    }

    private List<DirectiveNode> Directives(bool isConstant)
    {
        var directives = new List<DirectiveNode>();
        while (IsAt("@"))
        {
            var start = Advance();
            var name = Name();
            var arguments = OptionalMany("(", ")", () => Argument(isConstant));
            directives.Add(new DirectiveNode(From(start), name, arguments));
        }

        return directives;
    }

    private IValueNode Value(bool isConstant)
    {
        var start = _token;
        switch (start)
        {
            case { Kind: TokenKind.Punctuator, Text: "[" }:
                var items = Any("[", "]", () => Value(isConstant));
                return new ListValueNode(From(start), items);
            case { Kind: TokenKind.Punctuator, Text: "{" }:
                var fields = Any("{", "}", () => ObjectField(isConstant));
                return new ObjectValueNode(From(start), fields);
            case { Kind: TokenKind.Punctuator, Text: "$" } when isConstant:
                Advance();
                throw _token.Kind == TokenKind.Name
                    ? new SyntaxException($"Unexpected variable \"${_token.Text}\" in constant value.", Errors.ErrorCodes.SyntaxError, start.Start, start.Line, start.Column)
                    : Unexpected();
            case { Kind: TokenKind.Punctuator, Text: "$" }:
                return Variable();
            case { Kind: TokenKind.Int }:
                Advance();
                return new IntValueNode(From(start), start.Text);
            case { Kind: TokenKind.Float }:
                Advance();
                return new FloatValueNode(From(start), start.Text);
            case { Kind: TokenKind.String or TokenKind.BlockString }:
                return String();
            case { Kind: TokenKind.Name }:
                Advance();
                return start.Text switch
                {
                    "true" or "false" => new BooleanValueNode(From(start), start.Text == "true"),
                    "null" => new NullValueNode(From(start)),
                    _ => new EnumValueNode(From(start), start.Text),
                };
            default:
                throw Unexpected();
        }
    }

    private ObjectFieldNode ObjectField(bool isConstant)
    {
        var start = _token;
        var name = Name();
        Expect(":");
        var value = Value(isConstant);
        return new ObjectFieldNode(From(start), name, value);
    }

    private ITypeNode Type()
    {
        var start = _token;
        INullableTypeNode type;
        if (IsAt("["))
        {
            Open("[");
            var item = Type();
            Close("]");
            type = new ListTypeNode(From(start), item);
        }
        else
        {
            type = NamedType();
        }

        return Take("!") ? new NonNullTypeNode(From(start), type) : type;
    }

    private NamedTypeNode NamedType()
    {
        var start = _token;
        var name = Name();
        return new NamedTypeNode(From(start), name);
    }
}
