using System.Text;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types;

/// <summary>Prints a schema as SDL (specification, section 3): directives, then types by name, members in their own order.</summary>
public static class SchemaPrinter
{
    /// <summary>The schema as SDL, ending with a line feed. Built-in scalars and directives and the introspection types are left out.</summary>
    public static string Print(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var parts = new List<string>();
        if (PrintSchemaDefinition(schema) is { } definition)
        {
            parts.Add(definition);
        }

        parts.AddRange(schema.Directives.Where(directive => !BuiltInDirectives.Contains(directive.Name)).Select(PrintDirective));
        parts.AddRange(schema.Types.Where(type => !IsBuiltIn(type)).Select(Print));
        return string.Join("\n\n", parts) + "\n";
    }

    /// <summary>One type as SDL.</summary>
    public static string Print(NamedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var text = new StringBuilder();
        Describe(text, type.Description, string.Empty);
        switch (type)
        {
            case ScalarType scalar:
                text.Append("scalar ").Append(type.Name);
                if (scalar.SpecifiedByUrl is not null)
                {
                    text.Append(" @specifiedBy(url: ").Append(Quote(scalar.SpecifiedByUrl)).Append(')');
                }

                break;
            case ComplexType complex:
                text.Append(complex is ObjectType ? "type " : "interface ").Append(type.Name);
                if (complex.Interfaces.Count > 0)
                {
                    text.Append(" implements ").AppendJoin(" & ", complex.Interfaces.Select(item => item.Name));
                }

                Applied(text, type.Directives);
                Block(text, complex.Fields, PrintField);
                break;
            case UnionType union:
                text.Append("union ").Append(type.Name);
                Applied(text, type.Directives);
                text.Append(" = ").AppendJoin(" | ", union.Members.Select(member => member.Name));
                break;
            case EnumType enumType:
                text.Append("enum ").Append(type.Name);
                Applied(text, type.Directives);
                Block(text, enumType.Values, PrintEnumValue);
                break;
            case InputObjectType input:
                text.Append("input ").Append(type.Name);
                if (input.IsOneOf)
                {
                    text.Append(" @oneOf");
                }

                Applied(text, type.Directives);
                Block(text, input.Fields, static (builder, field) =>
                {
                    Describe(builder, field.Description, "  ");
                    builder.Append("  ");
                    PrintInputValue(builder, field);
                });
                break;
            default:
                break;
        }

        return text.ToString();
    }

    /// <summary>Whether every schema has the type, so that it is not printed.</summary>
    public static bool IsBuiltIn(NamedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Name.StartsWith("__", StringComparison.Ordinal) || (type is ScalarType && type.Name is "Int" or "Float" or "String" or "Boolean" or "ID");
    }

    private static string? PrintSchemaDefinition(Schema schema)
    {
        // Without a definition, a type of such a name would be taken for a root.
        var hasUsualNames = schema.QueryType.Name == "Query"
            && schema.MutationType?.Name == schema.FindType("Mutation")?.Name
            && schema.SubscriptionType?.Name == schema.FindType("Subscription")?.Name;
        if (schema.Description is null && hasUsualNames)
        {
            return null;
        }

        var text = new StringBuilder();
        Describe(text, schema.Description, string.Empty);
        text.Append("schema {\n  query: ").Append(schema.QueryType.Name).Append('\n');
        if (schema.MutationType is not null)
        {
            text.Append("  mutation: ").Append(schema.MutationType.Name).Append('\n');
        }

        if (schema.SubscriptionType is not null)
        {
            text.Append("  subscription: ").Append(schema.SubscriptionType.Name).Append('\n');
        }

        return text.Append('}').ToString();
    }

    private static string PrintDirective(DirectiveType directive)
    {
        var text = new StringBuilder();
        Describe(text, directive.Description, string.Empty);
        text.Append("directive @").Append(directive.Name);
        Arguments(text, directive.Arguments, string.Empty);
        if (directive.IsRepeatable)
        {
            text.Append(" repeatable");
        }

        return text.Append(" on ").AppendJoin(" | ", directive.Locations.Select(location => Naming.ToUpperSnake(location.ToString()))).ToString();
    }

    private static void PrintField(StringBuilder text, OutputField field)
    {
        Describe(text, field.Description, "  ");
        text.Append("  ").Append(field.Name);
        Arguments(text, field.Arguments, "  ");
        text.Append(": ").Append(field.Type);
        Deprecated(text, field.DeprecationReason);
        Applied(text, field.Directives);
    }

    private static void PrintEnumValue(StringBuilder text, EnumValue value)
    {
        Describe(text, value.Description, "  ");
        text.Append("  ").Append(value.Name);
        Deprecated(text, value.DeprecationReason);
        Applied(text, value.Directives);
    }

    private static void PrintInputValue(StringBuilder text, InputField field)
    {
        text.Append(field.Name).Append(": ").Append(field.Type);
        if (field.DefaultValue is not null)
        {
            text.Append(" = ").Append(field.DefaultValue);
        }

        Deprecated(text, field.DeprecationReason);
        Applied(text, field.Directives);
    }

    private static void Arguments(StringBuilder text, IReadOnlyList<InputField> arguments, string indentation)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        if (arguments.All(argument => argument.Description is null))
        {
            text.Append('(');
            for (var i = 0; i < arguments.Count; i++)
            {
                text.Append(i == 0 ? string.Empty : ", ");
                PrintInputValue(text, arguments[i]);
            }

            text.Append(')');
            return;
        }

        text.Append("(\n");
        foreach (var argument in arguments)
        {
            Describe(text, argument.Description, indentation + "  ");
            text.Append(indentation).Append("  ");
            PrintInputValue(text, argument);
            text.Append('\n');
        }

        text.Append(indentation).Append(')');
    }

    private static void Block<T>(StringBuilder text, IReadOnlyList<T> items, Action<StringBuilder, T> print)
    {
        text.Append(" {\n");
        foreach (var item in items)
        {
            print(text, item);
            text.Append('\n');
        }

        text.Append('}');
    }

    private static void Deprecated(StringBuilder text, string? reason)
    {
        if (reason is not null)
        {
            text.Append(" @deprecated");
            if (reason != "No longer supported")
            {
                text.Append("(reason: ").Append(Quote(reason)).Append(')');
            }
        }
    }

    private static void Applied(StringBuilder text, IReadOnlyList<AppliedDirective> directives)
    {
        foreach (var directive in directives)
        {
            text.Append(" @").Append(directive.Name);
            if (directive.Arguments.Count > 0)
            {
                text.Append('(').AppendJoin(", ", directive.Arguments.Select(argument => $"{argument.Key}: {argument.Value}")).Append(')');
            }
        }
    }

    private static void Describe(StringBuilder text, string? description, string indentation)
    {
        if (description is null)
        {
            return;
        }

        // Text that a block string would change (leading space, control characters) is written as an ordinary string.
        if (description.Length == 0 || char.IsWhiteSpace(description[0]) || char.IsWhiteSpace(description[^1]) || description.Any(character => char.IsControl(character) && character is not '\n' and not '\t'))
        {
            text.Append(indentation).Append(Quote(description)).Append('\n');
            return;
        }

        var escaped = description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var mustBreak = escaped.Contains('\n', StringComparison.Ordinal) || escaped.Length > 70 || escaped[^1] is '"' or '\\';
        text.Append(indentation).Append("\"\"\"");
        if (mustBreak)
        {
            foreach (var line in escaped.Split('\n'))
            {
                text.Append('\n');
                if (line.Length > 0)
                {
                    text.Append(indentation).Append(line);
                }
            }

            text.Append('\n').Append(indentation);
        }
        else
        {
            text.Append(escaped);
        }

        text.Append("\"\"\"\n");
    }

    private static string Quote(string text) => new StringValueNode(text).ToString();
}
