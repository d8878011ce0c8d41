using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <content>Specification sections "Operations", "Selection Sets", "Fields", "Arguments" and "Fragments".</content>
public ref partial struct Utf8GraphQLParser
{
    private static readonly Rule<VariableDefinitionNode> VariableDefinition = static (ref parser) => parser.ParseVariableDefinition();
    private static readonly Rule<ISelectionNode> Selection = static (ref parser) => parser.ParseSelection();
    private static readonly Rule<ArgumentNode> Argument = static (ref parser) => parser.ParseArgument(constant: false);
    private static readonly Rule<ArgumentNode> ConstantArgument = static (ref parser) => parser.ParseArgument(constant: true);

    /// <summary>OperationDefinition: Description? OperationType Name? VariablesDefinition? Directives? SelectionSet | SelectionSet</summary>
    private OperationDefinitionNode ParseOperationDefinition()
    {
        var start = Start();
        if (_reader.Kind == TokenKind.LeftBrace)
        {
            var shorthand = ParseSelectionSet();
            return new OperationDefinitionNode(Locate(start), null, null, OperationType.Query, [], [], shorthand);
        }

        var description = ParseDescription();
        var operation = ParseOperationType();
        var name = _reader.Kind == TokenKind.Name ? ParseName() : null;
        var variables = OptionalMany(TokenKind.LeftParenthesis, VariableDefinition, TokenKind.RightParenthesis);
        var directives = ParseDirectives(constant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(Locate(start), description, name, operation, variables, directives, selectionSet);
    }

    /// <summary>OperationType: one of query mutation subscription</summary>
    private OperationType ParseOperationType()
    {
        if (SkipKeyword("query"u8))
        {
            return OperationType.Query;
        }

        if (SkipKeyword("mutation"u8))
        {
            return OperationType.Mutation;
        }

        if (SkipKeyword("subscription"u8))
        {
            return OperationType.Subscription;
        }

        throw _reader.Kind == TokenKind.Name ? _reader.Unexpected() : ExpectedFault(TokenKind.Name);
    }

    /// <summary>VariableDefinition: Description? Variable : Type DefaultValue? Directives[Const]?</summary>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValue(constant: true) : null;
        var directives = ParseDirectives(constant: true);
        return new VariableDefinitionNode(Locate(start), description, variable, type, defaultValue, directives);
    }

    /// <summary>Variable: $ Name</summary>
    private VariableNode ParseVariable()
    {
        var start = Start();
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(Locate(start), name);
    }

    /// <summary>SelectionSet: { Selection+ }</summary>
    private SelectionSetNode ParseSelectionSet()
    {
        var start = Start();
        Enter();
        var selections = Many(TokenKind.LeftBrace, Selection, TokenKind.RightBrace);
        Leave();
        return new SelectionSetNode(Locate(start), selections);
    }

    /// <summary>Selection: Field | FragmentSpread | InlineFragment</summary>
    private ISelectionNode ParseSelection() => _reader.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    /// <summary>Field: Alias? Name Arguments? Directives? SelectionSet?</summary>
    private FieldNode ParseField()
    {
        var start = Start();
        if (++_fields > _options.MaxAllowedFields)
        {
            throw _reader.TooLarge(_reader.Start, $"Document contains more than {_options.MaxAllowedFields} fields. Parsing aborted.");
        }

        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = OptionalMany(TokenKind.LeftParenthesis, Argument, TokenKind.RightParenthesis);
        var directives = ParseDirectives(constant: false);
        var selectionSet = _reader.Kind == TokenKind.LeftBrace ? ParseSelectionSet() : null;
        return new FieldNode(Locate(start), name, alias, directives, arguments, selectionSet);
    }

    /// <summary>Argument: Name : Value</summary>
    private ArgumentNode ParseArgument(bool constant)
    {
        var start = Start();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(constant);
        return new ArgumentNode(Locate(start), name, value);
    }

    /// <summary>FragmentSpread: ... FragmentName Directives? and InlineFragment: ... TypeCondition? Directives? SelectionSet</summary>
    private ISelectionNode ParseFragment()
    {
        var start = Start();
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && _reader.Kind == TokenKind.Name)
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(constant: false);
            return new FragmentSpreadNode(Locate(start), name, spreadDirectives);
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(constant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(Locate(start), typeCondition, directives, selectionSet);
    }

    /// <summary>FragmentDefinition: Description? fragment FragmentName TypeCondition Directives? SelectionSet</summary>
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = Start();
        var description = ParseDescription();
        ExpectKeyword("fragment"u8);
        if (_reader.Kind == TokenKind.Name && _reader.Value.SequenceEqual("on"u8))
        {
            throw _reader.Unexpected();
        }

        var name = ParseName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(constant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(Locate(start), description, name, typeCondition, directives, selectionSet);
    }

    /// <summary>Directives: Directive+ and Directive: @ Name Arguments?</summary>
    private DirectiveNode[] ParseDirectives(bool constant)
    {
        if (_reader.Kind != TokenKind.At)
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        do
        {
            var start = Start();
            Expect(TokenKind.At);
            var name = ParseName();
            var arguments = OptionalMany(TokenKind.LeftParenthesis, constant ? ConstantArgument : Argument, TokenKind.RightParenthesis);
            directives.Add(new DirectiveNode(Locate(start), name, arguments));
        }
        while (_reader.Kind == TokenKind.At);

        return directives.ToArray();
    }
}
