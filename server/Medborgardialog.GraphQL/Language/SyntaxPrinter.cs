using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <summary>
/// Turns nodes into GraphQL text, laid out as the reference implementation graphql-js lays it out. What it prints parses to the same nodes.
/// </summary>
public static partial class SyntaxPrinter
{
    private const int MaxLineLength = 80;

    /// <summary>The node as indented text, without a line break at the end.</summary>
    public static string Print(ISyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new SyntaxWriter();
        Write(writer, node);
        return writer.ToString();
    }

    private static void Write(SyntaxWriter writer, ISyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteJoined(writer, document.Definitions, "\n\n");
                break;
            case IDefinitionNode definition:
                WriteDefinition(writer, definition);
                break;
            case SelectionSetNode selectionSet:
                WriteBlock(writer, selectionSet.Selections);
                break;
            case ISelectionNode selection:
                WriteSelection(writer, selection);
                break;
            case IValueNode value:
                WriteValue(writer, value);
                break;
            case ITypeNode type:
                WriteType(writer, type);
                break;
            default:
                WritePart(writer, node);
                break;
        }
    }

    private static void WriteDefinition(SyntaxWriter writer, IDefinitionNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                WriteOperation(writer, operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteDescription(writer, fragment.Description);
                writer.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
                WriteDirectives(writer, fragment.Directives);
                writer.Append(' ');
                Write(writer, fragment.SelectionSet);
                break;
            default:
                WriteTypeSystem(writer, node);
                break;
        }
    }

    private static void WritePart(SyntaxWriter writer, ISyntaxNode node)
    {
        switch (node)
        {
            case NameNode name:
                writer.Append(name.Value);
                break;
            case VariableDefinitionNode definition:
                WriteDescription(writer, definition.Description);
                writer.Append('$').Append(definition.Variable.Value).Append(": ");
                WriteType(writer, definition.Type);
                WriteDefault(writer, definition.DefaultValue);
                WriteDirectives(writer, definition.Directives);
                break;
            case ArgumentNode argument:
                writer.Append(argument.Name.Value).Append(": ");
                WriteValue(writer, argument.Value);
                break;
            case ObjectFieldNode field:
                writer.Append(field.Name.Value).Append(": ");
                WriteValue(writer, field.Value);
                break;
            case DirectiveNode directive:
                writer.Append('@').Append(directive.Name.Value);
                WriteParenthesized(writer, directive.Arguments);
                break;
            default:
                WriteTypeSystemPart(writer, node);
                break;
        }
    }

    private static void WriteOperation(SyntaxWriter writer, OperationDefinitionNode node)
    {
        WriteDescription(writer, node.Description);
        if (node.Operation != OperationType.Query || node.Name is not null || node.Description is not null
            || node.VariableDefinitions.Count > 0 || node.Directives.Count > 0)
        {
            writer.Append(Keyword(node.Operation));
            if (node.Name is not null || node.VariableDefinitions.Count > 0)
            {
                writer.Append(' ').Append(node.Name?.Value ?? "");
            }

            if (HasMultilineItem(node.VariableDefinitions))
            {
                writer.Append("(\n");
                WriteJoined(writer, node.VariableDefinitions, "\n");
                writer.Append("\n)");
            }
            else
            {
                WriteParenthesized(writer, node.VariableDefinitions);
            }

            WriteDirectives(writer, node.Directives);
            writer.Append(' ');
        }

        Write(writer, node.SelectionSet);
    }

    private static void WriteSelection(SyntaxWriter writer, ISelectionNode node)
    {
        switch (node)
        {
            case FieldNode field:
                WriteField(writer, field);
                break;
            case FragmentSpreadNode spread:
                writer.Append("...").Append(spread.Name.Value);
                WriteDirectives(writer, spread.Directives);
                break;
            case InlineFragmentNode inline:
                writer.Append("...");
                if (inline.TypeCondition is not null)
                {
                    writer.Append(" on ").Append(inline.TypeCondition.Name.Value);
                }

                WriteDirectives(writer, inline.Directives);
                writer.Append(' ');
                Write(writer, inline.SelectionSet);
                break;
        }
    }

    private static void WriteField(SyntaxWriter writer, FieldNode node)
    {
        var prefixLength = node.Name.Value.Length;
        if (node.Alias is not null)
        {
            writer.Append(node.Alias.Value).Append(": ");
            prefixLength += node.Alias.Value.Length + 2;
        }

        writer.Append(node.Name.Value);
        if (node.Arguments.Count > 0)
        {
            var line = new SyntaxWriter();
            WriteJoined(line, node.Arguments, ", ");
            if (prefixLength + line.Length + 2 > MaxLineLength)
            {
                WriteIndented(writer, "(\n", node.Arguments, "\n)");
            }
            else
            {
                WriteParenthesized(writer, node.Arguments);
            }
        }

        WriteDirectives(writer, node.Directives);
        if (node.SelectionSet is { Selections.Count: > 0 })
        {
            writer.Append(' ');
            Write(writer, node.SelectionSet);
        }
    }

    private static void WriteValue(SyntaxWriter writer, IValueNode node)
    {
        switch (node)
        {
            case VariableNode variable:
                writer.Append('$').Append(variable.Value);
                break;
            case StringValueNode { Block: true } text:
                writer.AppendLines(BlockString.Print(text.Value));
                break;
            case StringValueNode text:
                QuotedString.Write(writer, text.Value);
                break;
            case BooleanValueNode boolean:
                writer.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                writer.Append("null");
                break;
            case ListValueNode list:
                writer.Append('[');
                WriteJoined(writer, list.Items, ", ");
                writer.Append(']');
                break;
            case ObjectValueNode fields:
                writer.Append('{');
                WriteJoined(writer, fields.Fields, ", ");
                writer.Append('}');
                break;
            default:
                writer.Append((string)node.Value!);
                break;
        }
    }

    private static void WriteType(SyntaxWriter writer, ITypeNode node)
    {
        switch (node)
        {
            case NamedTypeNode named:
                writer.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                writer.Append('[');
                WriteType(writer, list.Type);
                writer.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(writer, nonNull.Type);
                writer.Append('!');
                break;
        }
    }

    private static void WriteDescription(SyntaxWriter writer, StringValueNode? description)
    {
        if (description is not null)
        {
            WriteValue(writer, description);
            writer.Append('\n');
        }
    }

    private static void WriteDefault(SyntaxWriter writer, IValueNode? value)
    {
        if (value is not null)
        {
            writer.Append(" = ");
            WriteValue(writer, value);
        }
    }

    private static void WriteDirectives(SyntaxWriter writer, IReadOnlyList<DirectiveNode> directives)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            writer.Append(' ');
            Write(writer, directives[i]);
        }
    }

    private static void WriteParenthesized(SyntaxWriter writer, IReadOnlyList<ISyntaxNode> nodes)
    {
        if (nodes.Count > 0)
        {
            writer.Append('(');
            WriteJoined(writer, nodes, ", ");
            writer.Append(')');
        }
    }

    private static void WriteBlock(SyntaxWriter writer, IReadOnlyList<ISyntaxNode> nodes)
    {
        if (nodes.Count > 0)
        {
            WriteIndented(writer, "{\n", nodes, "\n}");
        }
    }

    private static void WriteIndented(SyntaxWriter writer, string open, IReadOnlyList<ISyntaxNode> nodes, string close)
    {
        writer.Indent();
        writer.Append(open);
        WriteJoined(writer, nodes, "\n");
        writer.Outdent();
        writer.Append(close);
    }

    private static void WriteJoined(SyntaxWriter writer, IReadOnlyList<ISyntaxNode> nodes, string separator)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
            {
                writer.Append(separator);
            }

            Write(writer, nodes[i]);
        }
    }

    private static bool HasMultilineItem(IReadOnlyList<ISyntaxNode> nodes)
    {
        if (nodes.Count == 0)
        {
            return false;
        }

        var line = new SyntaxWriter();
        WriteJoined(line, nodes, ", ");
        return line.HasLineBreak;
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
