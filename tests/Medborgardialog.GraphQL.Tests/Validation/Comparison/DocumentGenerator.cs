using System.Globalization;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Tests.Validation.Comparison;

/// <summary>Makes documents that use all of a schema; most are valid. They come as tokens, so that they can be damaged.</summary>
/// <param name="schema">The schema.</param>
/// <param name="random">Where the choices come from.</param>
/// <param name="isExecuted">Whether the documents run afterwards: then variables stand also where they may be null although the place may not.</param>
internal sealed class DocumentGenerator(Schema schema, Random random, bool isExecuted = false)
{
    private static readonly string[] Strings = ["\"\"", "\"plats\"", "\"\\u00e5 \\\"x\\\" \\n\"", "\"å ä ö 😀\"", "\"\\uD83D\\uDE00 \\u{1F600}\"", "\"\"\"block\n    text\n  more \"\"\"", "\"\"\"\n\n  a \\\"\"\" b\n    c\n\"\"\"", "\"# no, comment\""];

    private readonly List<NamedType> _inputTypes = [.. schema.Types.Where(type => type is ScalarType or EnumType or InputObjectType && !type.Name.StartsWith("__", StringComparison.Ordinal))];
    private readonly List<string> _tokens = [];
    private readonly List<(string Name, GraphQLType Type, bool NeedsDefault)> _variables = [];
    private readonly Dictionary<string, NamedType> _fragments = new(StringComparer.Ordinal);
    private int _names;
    private bool _inFragment;
    private bool _seesVariables;

    public List<string> Next()
    {
        _tokens.Clear();
        _fragments.Clear();
        _names = 0;
        var operations = random.Next(4) == 0 ? random.Next(2, 4) : 1;
        var head = 0;
        for (var i = 0; i < operations; i++)
        {
            head = Operation(operations > 1 || random.Next(3) > 0);
            if (operations > 1 || !isExecuted)
            {
                DeclareVariables(head);
            }
        }

        // The fragments of a lone operation can use its variables.
        _seesVariables = isExecuted && operations == 1;

        var written = new HashSet<string>(StringComparer.Ordinal);
        while (_fragments.FirstOrDefault(fragment => !written.Contains(fragment.Key)) is { Key: { } name } next)
        {
            written.Add(name);
            Fragment(name, next.Value);
        }

        if (_seesVariables)
        {
            DeclareVariables(head);
        }

        return [.. _tokens];
    }

    private int Operation(bool named)
    {
        var kind = random.Next(8) switch { 0 => OperationType.Mutation, 1 => OperationType.Subscription, _ => OperationType.Query };
        kind = schema.FindRootType(kind) is null ? OperationType.Query : kind;
        _inFragment = false;
        _seesVariables = true;
        _variables.Clear();
        if (random.Next(8) == 0)
        {
            Add(Strings[random.Next(Strings.Length)]);
        }

        Add(kind switch { OperationType.Query => "query", OperationType.Mutation => "mutation", _ => "subscription" });
        if (named)
        {
            Add("Op" + _names++);
        }

        var head = _tokens.Count;
        Directives(kind switch { OperationType.Query => DirectiveLocation.Query, OperationType.Mutation => DirectiveLocation.Mutation, _ => DirectiveLocation.Subscription });
        SelectionSet(schema.FindRootType(kind)!, 0, kind == OperationType.Subscription);
        _seesVariables = false;
        return head;
    }

    private void DeclareVariables(int head)
    {
        _seesVariables = false;
        if (_variables.Count > 0)
        {
            var body = _tokens[head..];
            _tokens.RemoveRange(head, body.Count);
            Add("(");
            foreach (var (name, type, needsDefault) in _variables.ToArray())
            {
                Add("$", name, ":");
                TypeReference(type);
                if (needsDefault)
                {
                    Add("=");
                    Value(new NonNullType(type), constant: true, 0);
                }
                else if (random.Next(4) == 0)
                {
                    Add("=");
                    Value(type, constant: true, 0);
                }

                Directives(DirectiveLocation.VariableDefinition);
            }

            Add(")");
            _tokens.AddRange(body);
        }
    }

    private void Fragment(string name, NamedType type)
    {
        _inFragment = true;
        Add("fragment", name, "on", type.Name);
        Directives(DirectiveLocation.FragmentDefinition);
        SelectionSet(type, 2, false);
    }

    private void SelectionSet(NamedType type, int depth, bool single)
    {
        Add("{");
        var count = single ? 1 : random.Next(1, depth > 3 ? 3 : 5);
        for (var i = 0; i < count; i++)
        {
            var choice = single ? 9 : random.Next(10);
            if (choice == 0 && depth < 5)
            {
                Add("...");
                var inner = type;
                if (random.Next(3) > 0)
                {
                    inner = Overlapping(type);
                    Add("on", inner.Name);
                }

                Directives(DirectiveLocation.InlineFragment);
                SelectionSet(inner, depth + 1, false);
            }
            else if (choice == 1 && depth < 5)
            {
                Add("...", FragmentFor(type));
                Directives(DirectiveLocation.FragmentSpread);
            }
            else
            {
                Field(type, depth, single);
            }
        }

        Add("}");
    }

    private void Field(NamedType type, int depth, bool single)
    {
        var fields = (type as ComplexType)?.Fields.Where(field => depth < 5 || field.Type.IsLeafType).ToList() ?? [];
        if (fields.Count == 0 || (!single && random.Next(12) == 0))
        {
            Add("__typename");
            return;
        }

        var field = fields[random.Next(fields.Count)];
        if (random.Next(3) > 0)
        {
            Add((random.Next(5) == 0 ? "same" : "a" + _names++), ":");
        }

        Add(field.Name);
        Arguments(field.Arguments);
        Directives(DirectiveLocation.Field);
        if (!field.Type.IsLeafType)
        {
            SelectionSet(field.Type.Named, depth + 1, false);
        }
    }

    private void Arguments(IReadOnlyList<InputField> arguments)
    {
        var given = arguments.Where(argument => argument.IsRequired || random.Next(3) == 0).ToList();
        if (given.Count == 0)
        {
            return;
        }

        Add("(");
        foreach (var argument in given)
        {
            Add(argument.Name, ":");
            Value(argument.Type, constant: false, 0);
        }

        Add(")");
    }

    private void Directives(DirectiveLocation location)
    {
        if (random.Next(8) > 0)
        {
            return;
        }

        var possible = schema.Directives.Where(directive => directive.Locations.Contains(location)).ToList();
        if (possible.Count > 0)
        {
            var directive = possible[random.Next(possible.Count)];
            Add("@", directive.Name);
            Arguments(directive.Arguments);
        }
    }

    private void Value(GraphQLType type, bool constant, int depth)
    {
        if (!constant && _seesVariables && random.Next(6) == 0)
        {
            var name = _variables.Where(known => known.Type.IsSameAs(type)).Select(known => known.Name).FirstOrDefault();
            if (name is null)
            {
                name = "v" + _names++;
                var needsDefault = isExecuted && type.IsNonNull && random.Next(3) == 0;
                _variables.Add((name, needsDefault ? type.Nullable : type, needsDefault));
            }

            Add("$", name);
            return;
        }

        if (!type.IsNonNull && random.Next(12) == 0)
        {
            Add("null");
            return;
        }

        switch (type.Nullable)
        {
            case ListType list when random.Next(5) > 0:
                Add("[");
                for (var i = random.Next(3); i > 0; i--)
                {
                    Value(list.OfType, constant, depth + 1);
                }

                Add("]");
                break;
            case InputObjectType input:
                InputObject(input, constant, depth);
                break;
            case EnumType values:
                Add(values.Values[random.Next(values.Values.Count)].Name);
                break;
            default:
                Scalar(type.Named, constant, depth);
                break;
        }
    }

    private void Scalar(NamedType type, bool constant, int depth)
    {
        switch (type.Name)
        {
            case "Int":
                Add(random.Next(-100, 100).ToString(CultureInfo.InvariantCulture));
                break;
            case "Float":
                Add(random.Next(2) == 0 ? "1.5e3" : "-2");
                break;
            case "Boolean":
                Add(random.Next(2) == 0 ? "true" : "false");
                break;
            case "ID":
                Add(random.Next(2) == 0 ? "7" : "\"x\"");
                break;
            case "JSON" when isExecuted && !constant && depth < 3 && random.Next(2) == 0:
                Add("{", "a", ":", "[", "1", "B", "]", "b", ":");
                Value(_inputTypes[random.Next(_inputTypes.Count)], constant, depth + 1);
                Add("}");
                break;
            case "JSON" when random.Next(2) == 0:
                Add("{", "a", ":", "[", "1", "B", "]", "}");
                break;
            default:
                if (type is InputObjectType or EnumType)
                {
                    Value(type, constant, depth + 1);
                }
                else
                {
                    Add(Strings[random.Next(Strings.Length)]);
                }

                break;
        }
    }

    private void InputObject(InputObjectType type, bool constant, int depth)
    {
        Add("{");
        var fields = type.IsOneOf
            ? [type.Fields[depth > 3 ? 0 : random.Next(type.Fields.Count)]]
            : type.Fields.Where(field => field.IsRequired || (depth < 4 && random.Next(3) == 0)).ToList();
        foreach (var field in fields)
        {
            Add(field.Name, ":");
            Value(type.IsOneOf && !field.Type.IsNonNull ? new NonNullType(field.Type) : field.Type, constant, depth + 1);
        }

        Add("}");
    }

    private void TypeReference(GraphQLType type)
    {
        switch (type)
        {
            case NonNullType nonNull:
                TypeReference(nonNull.OfType);
                Add("!");
                break;
            case ListType list:
                Add("[");
                TypeReference(list.OfType);
                Add("]");
                break;
            default:
                Add(type.Named.Name);
                break;
        }
    }

    private NamedType Overlapping(NamedType type)
    {
        var possible = schema.Types.Where(other => other is ComplexType or UnionType && schema.DoTypesOverlap(type, other)).ToList();
        return possible[random.Next(possible.Count)];
    }

    private string FragmentFor(NamedType type)
    {
        var known = _fragments.Where(fragment => !_inFragment && schema.DoTypesOverlap(type, fragment.Value)).Select(fragment => fragment.Key).FirstOrDefault();
        if (known is not null && random.Next(2) == 0)
        {
            return known;
        }

        var name = "F" + _names++;
        _fragments[name] = Overlapping(type);
        return name;
    }

    private void Add(params ReadOnlySpan<string> tokens) => _tokens.AddRange(tokens);
}
