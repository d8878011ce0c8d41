using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Language;

/// <summary>Reads GraphQL documents. Specification Appendix B.</summary>
public sealed partial class GraphQLParser
{
    private static readonly ParserOptions Defaults = new();

    private readonly Lexer _lexer;
    private readonly int _maxNesting;
    private Token _token;
    private int _lastEnd;
    private int _nesting;

    private GraphQLParser(string text, ParserOptions options)
    {
        _lexer = new Lexer(text, options.MaxTokens);
        _maxNesting = options.MaxNesting;
        _token = _lexer.Next();
    }

    /// <summary>Reads a document: executable definitions, type system definitions, or both.</summary>
    /// <exception cref="SyntaxException">The text is not GraphQL, or larger than the options allow.</exception>
    public static DocumentNode Parse(string text, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new GraphQLParser(text, options ?? Defaults);
        var start = parser._token;
        var definitions = new List<IDefinitionNode>();
        do
        {
            definitions.Add(parser.Definition());
        }
        while (parser._token.Kind != TokenKind.EndOfFile);

        return new DocumentNode(parser.From(start), definitions);
    }

    private IDefinitionNode Definition()
    {
        if (IsAt("{"))
        {
            return Operation(null, _token);
        }

        var start = _token;
        var description = Description();
        if (_token.Kind == TokenKind.Name)
        {
            switch (_token.Text)
            {
                case "query" or "mutation" or "subscription":
                    return Operation(description, start);
                case "fragment":
                    return Fragment(description, start);
                default:
                    return TypeSystem(description, start) ?? throw Unexpected();
            }
        }

        throw Unexpected();
    }

    private StringValueNode? Description() => _token.Kind is TokenKind.String or TokenKind.BlockString ? String() : null;

    private StringValueNode String()
    {
        var token = Advance();
        return new StringValueNode(From(token), token.Text, token.Kind == TokenKind.BlockString);
    }

    /// <summary>Takes the current token and reads the next one.</summary>
    private Token Advance()
    {
        var token = _token;
        _lastEnd = token.End;
        _token = _lexer.Next();
        return token;
    }

    private bool IsAt(string punctuator) => _token.Kind == TokenKind.Punctuator && _token.Text == punctuator;

    private bool IsAtKeyword(string keyword) => _token.Kind == TokenKind.Name && _token.Text == keyword;

    private bool Take(string punctuator)
    {
        if (!IsAt(punctuator))
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool TakeKeyword(string keyword)
    {
        if (!IsAtKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Expect(string punctuator)
    {
        if (!Take(punctuator))
        {
            throw Fault($"Expected \"{punctuator}\", found {_token.Describe()}.");
        }
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TakeKeyword(keyword))
        {
            throw Fault($"Expected \"{keyword}\", found {_token.Describe()}.");
        }
    }

    private NameNode Name()
    {
        if (_token.Kind != TokenKind.Name)
        {
            throw Fault($"Expected Name, found {_token.Describe()}.");
        }

        var token = Advance();
        return new NameNode(From(token), token.Text);
    }

    /// <summary>One or more items between two punctuators.</summary>
    private List<T> Many<T>(string open, string close, Func<T> item)
    {
        Open(open);
        var items = new List<T>();
        do
        {
            items.Add(item());
        }
        while (!IsAt(close));
        Close(close);
        return items;
    }

    /// <summary>No list at all, or one or more items between two punctuators.</summary>
    private List<T> OptionalMany<T>(string open, string close, Func<T> item) => IsAt(open) ? Many(open, close, item) : [];

    /// <summary>No, one or more items between two punctuators.</summary>
    private List<T> Any<T>(string open, string close, Func<T> item)
    {
        Open(open);
        var items = new List<T>();
        while (!IsAt(close))
        {
            items.Add(item());
        }

        Close(close);
        return items;
    }

    private void Open(string punctuator)
    {
        if (IsAt(punctuator) && ++_nesting > _maxNesting)
        {
            throw Fault($"Document is nested deeper than {_maxNesting} levels. Parsing aborted.", ErrorCodes.DocumentTooLarge);
        }

        Expect(punctuator);
    }

    private void Close(string punctuator)
    {
        Expect(punctuator);
        _nesting--;
    }

    private Location From(Token start) => new(start.Start, _lastEnd, start.Line, start.Column);

    private SyntaxException Unexpected() => Fault($"Unexpected {_token.Describe()}.");

    private SyntaxException Fault(string message, string code = ErrorCodes.SyntaxError) => new(message, code, _token.Start, _token.Line, _token.Column);
}
