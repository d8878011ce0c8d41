using System.Text.RegularExpressions;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <summary>Stand-in until the parser of the language branch is here: executable documents only.</summary>
internal sealed partial class GraphQLParser
{
    private readonly List<(string Text, Location At)> _tokens = [];
    private int _i;
    private int _depth;

    private GraphQLParser(string text)
    {
        foreach (Match m in Tokens().Matches(text))
        {
            if (m.Groups[1].Success)
            {
                var line = text.AsSpan(0, m.Index).Count('\n') + 1;
                _tokens.Add((m.Value, new Location(m.Index, m.Index + m.Length, line, m.Index - text.LastIndexOf('\n', Math.Max(0, m.Index - 1)))));
            }
        }

        _tokens.Add(("", new Location(text.Length, text.Length, 1, 1)));
    }

    private string Peek => _tokens[_i].Text;

    private Location At => _tokens[_i].At;

    /// <summary>Parses.</summary>
    public static DocumentNode Parse(string text)
    {
        var parser = new GraphQLParser(text);
        var definitions = new List<IDefinitionNode>();
        while (parser.Peek.Length > 0)
        {
            definitions.Add(parser.Definition());
        }

        return new DocumentNode(null, definitions);
    }

    [GeneratedRegex("""[\s,\uFEFF]+|#[^\n]*|("(?:\\.|[^"\\])*"|\.\.\.|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*|.)""")]
    private static partial Regex Tokens();

    private bool Take(string text)
    {
        if (Peek != text)
        {
            return false;
        }

        _i++;
        return true;
    }

    private void Need(string text)
    {
        if (!Take(text))
        {
            throw new SyntaxException($"Expected {text}, found {Peek}.", "HC0011", At.Start, At.Line, At.Column);
        }
    }

    private NameNode Name()
    {
        var (text, at) = _tokens[_i];
        if (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] == '_'))
        {
            throw new SyntaxException($"Expected Name, found {text}.", "HC0011", at.Start, at.Line, at.Column);
        }

        _i++;
        return new NameNode(at, text);
    }

    private IDefinitionNode Definition()
    {
        var at = At;
        if (Peek == "{")
        {
            return new OperationDefinitionNode(at, null, null, OperationType.Query, [], [], Set());
        }

        if (Take("fragment"))
        {
            var name = Name();
            Need("on");
            return new FragmentDefinitionNode(at, null, name, new NamedTypeNode(At, Name()), Directives(), Set());
        }

        var type = Name().Value switch { "query" => OperationType.Query, "mutation" => OperationType.Mutation, _ => OperationType.Subscription };
        var operation = Peek is "(" or "{" or "@" ? null : Name();
        var variables = new List<VariableDefinitionNode>();
        if (Take("("))
        {
            while (!Take(")"))
            {
                var start = At;
                Need("$");
                var variable = new VariableNode(start, Name());
                Need(":");
                var variableType = Type();
                variables.Add(new VariableDefinitionNode(start, null, variable, variableType, Take("=") ? Value() : null, Directives()));
            }
        }

        return new OperationDefinitionNode(at, null, operation, type, variables, Directives(), Set());
    }

    private ITypeNode Type()
    {
        var at = At;
        INullableTypeNode type;
        if (Take("["))
        {
            type = new ListTypeNode(at, Type());
            Need("]");
        }
        else
        {
            type = new NamedTypeNode(at, Name());
        }

        return Take("!") ? new NonNullTypeNode(at, type) : type;
    }

    private SelectionSetNode Set()
    {
        var at = At;
        Need("{");
        if (++_depth > 200)
        {
            throw new SyntaxException("The document is nested too deep.", "HC0011", at.Start, at.Line, at.Column);
        }

        var selections = new List<ISelectionNode>();
        while (!Take("}"))
        {
            selections.Add(Selection());
        }

        _depth--;
        return new SelectionSetNode(at, selections);
    }

    private ISelectionNode Selection()
    {
        var at = At;
        if (Take("..."))
        {
            if (Take("on"))
            {
                return new InlineFragmentNode(at, new NamedTypeNode(At, Name()), Directives(), Set());
            }

            return Peek is "{" or "@" ? new InlineFragmentNode(at, null, Directives(), Set()) : new FragmentSpreadNode(at, Name(), Directives());
        }

        var name = Name();
        NameNode? alias = null;
        if (Take(":"))
        {
            (alias, name) = (name, Name());
        }

        var arguments = Arguments();
        return new FieldNode(at, name, alias, Directives(), arguments, Peek == "{" ? Set() : null);
    }

    private List<ArgumentNode> Arguments()
    {
        var arguments = new List<ArgumentNode>();
        if (Take("("))
        {
            while (!Take(")"))
            {
                var at = At;
                var name = Name();
                Need(":");
                arguments.Add(new ArgumentNode(at, name, Value()));
            }
        }

        return arguments;
    }

    private List<DirectiveNode> Directives()
    {
        var directives = new List<DirectiveNode>();
        while (Peek == "@")
        {
            var at = At;
            _i++;
            directives.Add(new DirectiveNode(at, Name(), Arguments()));
        }

        return directives;
    }

    private IValueNode Value()
    {
        var (text, at) = _tokens[_i++];
        switch (text)
        {
            case "$":
                return new VariableNode(at, Name());
            case "[":
                var items = new List<IValueNode>();
                while (!Take("]"))
                {
                    items.Add(Value());
                }

                return new ListValueNode(at, items);
            case "{":
                var fields = new List<ObjectFieldNode>();
                while (!Take("}"))
                {
                    var start = At;
                    var name = Name();
                    Need(":");
                    fields.Add(new ObjectFieldNode(start, name, Value()));
                }

                return new ObjectValueNode(at, fields);
            case "true" or "false":
                return new BooleanValueNode(at, text == "true");
            case "null":
                return new NullValueNode(at);
            default:
                return text[0] == '"' ? new StringValueNode(at, System.Text.Json.JsonSerializer.Deserialize<string>(text)!, false)
                    : char.IsDigit(text[0]) || text[0] == '-' ? text.AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? new IntValueNode(at, text) : new FloatValueNode(at, text)
                    : new EnumValueNode(at, text);
        }
    }
}
