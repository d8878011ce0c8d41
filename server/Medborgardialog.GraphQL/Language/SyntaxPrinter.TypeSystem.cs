using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language;

/// <content>Type system documents. Specification chapter "Type System".</content>
public static partial class SyntaxPrinter
{
    private static void WriteTypeSystem(SyntaxWriter writer, IDefinitionNode node)
    {
        WriteDescription(writer, (node as ITypeSystemDefinitionNode)?.Description);
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteHead(writer, "schema", null, schema.Directives);
                WriteBody(writer, schema.OperationTypes);
                break;
            case SchemaExtensionNode schema:
                WriteHead(writer, "extend schema", null, schema.Directives);
                WriteBody(writer, schema.OperationTypes);
                break;
            case ScalarTypeDefinitionNode scalar:
                WriteHead(writer, "scalar", scalar.Name, scalar.Directives);
                break;
            case ScalarTypeExtensionNode scalar:
                WriteHead(writer, "extend scalar", scalar.Name, scalar.Directives);
                break;
            case ObjectTypeDefinitionNode type:
                WriteHead(writer, "type", type.Name, type.Directives, type.Interfaces);
                WriteBody(writer, type.Fields);
                break;
            case ObjectTypeExtensionNode type:
                WriteHead(writer, "extend type", type.Name, type.Directives, type.Interfaces);
                WriteBody(writer, type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WriteHead(writer, "interface", type.Name, type.Directives, type.Interfaces);
                WriteBody(writer, type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WriteHead(writer, "extend interface", type.Name, type.Directives, type.Interfaces);
                WriteBody(writer, type.Fields);
                break;
            case UnionTypeDefinitionNode union:
                WriteHead(writer, "union", union.Name, union.Directives);
                WriteMembers(writer, union.Types);
                break;
            case UnionTypeExtensionNode union:
                WriteHead(writer, "extend union", union.Name, union.Directives);
                WriteMembers(writer, union.Types);
                break;
            case EnumTypeDefinitionNode type:
                WriteHead(writer, "enum", type.Name, type.Directives);
                WriteBody(writer, type.Values);
                break;
            case EnumTypeExtensionNode type:
                WriteHead(writer, "extend enum", type.Name, type.Directives);
                WriteBody(writer, type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WriteHead(writer, "input", type.Name, type.Directives);
                WriteBody(writer, type.Fields);
                break;
            case InputObjectTypeExtensionNode type:
                WriteHead(writer, "extend input", type.Name, type.Directives);
                WriteBody(writer, type.Fields);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(writer, directive);
                break;
        }
    }

    private static void WriteTypeSystemPart(SyntaxWriter writer, ISyntaxNode node)
    {
        switch (node)
        {
            case OperationTypeDefinitionNode operation:
                writer.Append(Keyword(operation.Operation)).Append(": ").Append(operation.Type.Name.Value);
                break;
            case FieldDefinitionNode field:
                WriteDescription(writer, field.Description);
                writer.Append(field.Name.Value);
                WriteArgumentDefinitions(writer, field.Arguments);
                writer.Append(": ");
                WriteType(writer, field.Type);
                WriteDirectives(writer, field.Directives);
                break;
            case InputValueDefinitionNode input:
                WriteDescription(writer, input.Description);
                writer.Append(input.Name.Value).Append(": ");
                WriteType(writer, input.Type);
                WriteDefault(writer, input.DefaultValue);
                WriteDirectives(writer, input.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(writer, value.Description);
                writer.Append(value.Name.Value);
                WriteDirectives(writer, value.Directives);
                break;
            default:
                throw new ArgumentException($"A node of the kind {node.Kind} has no text.", nameof(node));
        }
    }

    private static void WriteHead(
        SyntaxWriter writer,
        string keyword,
        NameNode? name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode>? interfaces = null)
    {
        writer.Append(keyword);
        if (name is not null)
        {
            writer.Append(' ').Append(name.Value);
        }

        if (interfaces is { Count: > 0 })
        {
            writer.Append(" implements ");
            WriteJoined(writer, interfaces, " & ");
        }

        WriteDirectives(writer, directives);
    }

    private static void WriteBody(SyntaxWriter writer, IReadOnlyList<ISyntaxNode> nodes)
    {
        if (nodes.Count > 0)
        {
            writer.Append(' ');
            WriteBlock(writer, nodes);
        }
    }

    private static void WriteMembers(SyntaxWriter writer, IReadOnlyList<NamedTypeNode> types)
    {
        if (types.Count > 0)
        {
            writer.Append(" = ");
            WriteJoined(writer, types, " | ");
        }
    }

    private static void WriteDirectiveDefinition(SyntaxWriter writer, DirectiveDefinitionNode node)
    {
        writer.Append("directive @").Append(node.Name.Value);
        WriteArgumentDefinitions(writer, node.Arguments);
        writer.Append(node.IsRepeatable ? " repeatable on " : " on ");
        WriteJoined(writer, node.Locations, " | ");
    }

    private static void WriteArgumentDefinitions(SyntaxWriter writer, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (HasMultilineItem(arguments))
        {
            WriteIndented(writer, "(\n", arguments, "\n)");
        }
        else
        {
            WriteParenthesized(writer, arguments);
        }
    }
}
