using System.Runtime.CompilerServices;
using System.Text;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <summary>
/// Parses documents by recursive descent, one partial file for each section of the grammar. Specification chapter "Language" and the
/// syntax of chapter "Type System", appendix "Grammar Summary".
/// </summary>
public ref partial struct Utf8GraphQLParser
{
    private static readonly ParserOptions Defaults = new();

    private readonly ParserOptions _options;
    private Utf8GraphQLReader _reader;
    private int _lastEnd;
    private int _nodes;
    private int _fields;
    private int _depth;

    private Utf8GraphQLParser(ReadOnlySpan<byte> source, ParserOptions? options)
    {
        _options = options ?? Defaults;
        _reader = new Utf8GraphQLReader(source, _options.MaxAllowedTokens);
        _reader.Read();
    }

    /// <summary>Parses a document in UTF-8.</summary>
    /// <exception cref="SyntaxException">The text is not a document, or it is larger than <paramref name="options"/> allow.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> source, ParserOptions? options = null) => new Utf8GraphQLParser(source, options).ParseDocument();

    /// <summary>Parses a document.</summary>
    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, ParserOptions?)"/>
    public static DocumentNode Parse(string source, ParserOptions? options = null) => Parse(Utf8Source.Encode(source), options);

    /// <summary>Parses one value.</summary>
    /// <param name="source">The text of the value and nothing else.</param>
    /// <param name="constant">Whether variables are refused; true.</param>
    /// <param name="options">The limits; the default ones when null.</param>
    /// <exception cref="SyntaxException">The text is not a value.</exception>
    public static IValueNode ParseValueLiteral(string source, bool constant = true, ParserOptions? options = null)
    {
        var parser = new Utf8GraphQLParser(Utf8Source.Encode(source), options);
        var value = parser.ParseValue(constant);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    /// <summary>Parses one type reference, such as <c>[Int!]!</c>.</summary>
    /// <exception cref="SyntaxException">The text is not a type reference.</exception>
    public static ITypeNode ParseTypeReference(string source, ParserOptions? options = null)
    {
        var parser = new Utf8GraphQLParser(Utf8Source.Encode(source), options);
        var type = parser.ParseType();
        parser.Expect(TokenKind.EndOfFile);
        return type;
    }

    private delegate T Rule<T>(ref Utf8GraphQLParser parser);

    /// <summary>Document: Definition+</summary>
    private DocumentNode ParseDocument()
    {
        // A document spans its source from the first byte to the last.
        var definitions = new List<IDefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (_reader.Kind != TokenKind.EndOfFile);

        return new DocumentNode(_options.NoLocations ? null : new Location(0, _reader.End, 1, 1), definitions.ToArray());
    }

    /// <summary>Definition: OperationDefinition | FragmentDefinition | TypeSystemDefinition | TypeSystemExtension</summary>
    private IDefinitionNode ParseDefinition()
    {
        if (_reader.Kind == TokenKind.LeftBrace)
        {
            return ParseOperationDefinition();
        }

        var hasDescription = _reader.Kind is TokenKind.String or TokenKind.BlockString;
        var keyword = _reader;
        if (hasDescription)
        {
            keyword.Read();
            if (keyword.Kind == TokenKind.LeftBrace)
            {
                throw _reader.Fault(_reader.Start, "Unexpected description, descriptions are not supported on shorthand queries.");
            }
        }

        if (keyword.Kind == TokenKind.Name)
        {
            if (keyword.Value.SequenceEqual("query"u8) || keyword.Value.SequenceEqual("mutation"u8) || keyword.Value.SequenceEqual("subscription"u8))
            {
                return ParseOperationDefinition();
            }

            if (keyword.Value.SequenceEqual("fragment"u8))
            {
                return ParseFragmentDefinition();
            }

            if (ParseTypeSystemDefinition(keyword.Value) is { } definition)
            {
                return definition;
            }

            if (hasDescription)
            {
                throw _reader.Fault(_reader.Start, "Unexpected description, only GraphQL definitions support descriptions.");
            }

            if (keyword.Value.SequenceEqual("extend"u8))
            {
                return ParseTypeSystemExtension();
            }
        }

        throw keyword.Unexpected();
    }

    /// <summary>Name</summary>
    private NameNode ParseName()
    {
        if (_reader.Kind != TokenKind.Name)
        {
            throw ExpectedFault(TokenKind.Name);
        }

        var start = Start();
        var value = _reader.GetString();
        Advance();
        return new NameNode(Locate(start), value);
    }

    private StringValueNode? ParseDescription() => _reader.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private readonly (int Offset, int Line, int Column) Start() => (_reader.Start, _reader.Line, _reader.Column);

    /// <summary>Ends a node: counts it, and says where it stands.</summary>
    private Location? Locate((int Offset, int Line, int Column) start)
    {
        if (++_nodes > _options.MaxAllowedNodes)
        {
            throw _reader.TooLarge(start.Offset, $"Document contains more than {_options.MaxAllowedNodes} nodes. Parsing aborted.");
        }

        return _options.NoLocations ? null : new Location(start.Offset, _lastEnd, start.Line, start.Column);
    }

    private void Enter()
    {
        if (++_depth > _options.MaxAllowedDepth)
        {
            throw _reader.TooLarge(_reader.Start, $"Document is nested deeper than {_options.MaxAllowedDepth} levels. Parsing aborted.");
        }
    }

    private void Leave() => _depth--;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance()
    {
        _lastEnd = _reader.End;
        _reader.Read();
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind))
        {
            throw ExpectedFault(kind);
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (_reader.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw _reader.Fault(_reader.Start, $"Expected \"{Encoding.UTF8.GetString(keyword)}\", found {_reader.Describe()}.");
        }
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (_reader.Kind != TokenKind.Name || !_reader.Value.SequenceEqual(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly SyntaxException ExpectedFault(TokenKind kind) =>
        _reader.Fault(_reader.Start, $"Expected {Utf8GraphQLReader.Describe(kind)}, found {_reader.Describe()}.");

    /// <summary>At least one item between <paramref name="open"/> and <paramref name="close"/>, or nothing at all.</summary>
    private T[] OptionalMany<T>(TokenKind open, Rule<T> rule, TokenKind close) => _reader.Kind == open ? Many(open, rule, close) : [];

    /// <summary>At least one item between <paramref name="open"/> and <paramref name="close"/>.</summary>
    private T[] Many<T>(TokenKind open, Rule<T> rule, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        do
        {
            items.Add(rule(ref this));
        }
        while (!Skip(close));

        return items.ToArray();
    }

    /// <summary>Any number of items between <paramref name="open"/> and <paramref name="close"/>.</summary>
    private T[] Any<T>(TokenKind open, Rule<T> rule, TokenKind close)
    {
        Expect(open);
        if (Skip(close))
        {
            return [];
        }

        var items = new List<T>();
        do
        {
            items.Add(rule(ref this));
        }
        while (!Skip(close));

        return items.ToArray();
    }

    /// <summary>At least one item with <paramref name="delimiter"/> between them, and perhaps before the first.</summary>
    private T[] Delimited<T>(TokenKind delimiter, Rule<T> rule)
    {
        Skip(delimiter);
        var items = new List<T>();
        do
        {
            items.Add(rule(ref this));
        }
        while (Skip(delimiter));

        return items.ToArray();
    }
}
