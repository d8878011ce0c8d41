using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.Dialogue.Tests.Client;

/// <summary>The printed schema, by type and field; the client's operations are held against it.</summary>
internal sealed class SchemaFile
{
    private readonly Dictionary<string, ITypeDefinitionNode> _types;

    private SchemaFile(DocumentNode document) =>
        _types = document.Definitions.OfType<ITypeDefinitionNode>().ToDictionary(t => t.Name.Value);

    public static SchemaFile Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Medborgardialog.sln")))
        {
            folder = folder.Parent;
        }

        return new(GraphQLParser.Parse(File.ReadAllText(Path.Combine(folder!.FullName, "server", "Medborgardialog.Api", "schema.graphql"))));
    }

    public bool Has(string type) => _types.ContainsKey(type) || type is "Int" or "Float" or "String" or "Boolean" or "ID";

    /// <summary>A field's definition; null when the type has none of that name.</summary>
    public FieldDefinitionNode? Field(string type, string field) => (_types.GetValueOrDefault(type) switch
    {
        ObjectTypeDefinitionNode o => o.Fields,
        InterfaceTypeDefinitionNode i => i.Fields,
        _ => [],
    }).FirstOrDefault(f => f.Name.Value == field);

    /// <summary>An input object's fields; null when the type is none.</summary>
    public IReadOnlyList<InputValueDefinitionNode>? InputFields(string type) => (_types.GetValueOrDefault(type) as InputObjectTypeDefinitionNode)?.Fields;

    public bool IsEnum(string type) => _types.GetValueOrDefault(type) is EnumTypeDefinitionNode;

    public bool HasEnumValue(string type, string value) => (_types.GetValueOrDefault(type) as EnumTypeDefinitionNode)?.Values.Any(v => v.Name.Value == value) == true;

    /// <summary>Every enum value that a response can hold.</summary>
    public IEnumerable<(string Type, string Value)> EnumValues() =>
        from type in _types.Values.OfType<EnumTypeDefinitionNode>()
        from value in type.Values
        select (type.Name.Value, value.Name.Value);

    /// <summary>Whether a fragment on the one type can apply to the other (GraphQL specification, section 5.5.2.3).</summary>
    public bool Overlap(string type, string condition) => Possible(type).Intersect(Possible(condition)).Any();

    private IEnumerable<string> Possible(string type) => _types.GetValueOrDefault(type) switch
    {
        UnionTypeDefinitionNode union => union.Types.Select(t => t.Name.Value),
        InterfaceTypeDefinitionNode => _types.Values.OfType<ObjectTypeDefinitionNode>().Where(o => o.Interfaces.Any(i => i.Name.Value == type)).Select(o => o.Name.Value),
        _ => [type],
    };
}
