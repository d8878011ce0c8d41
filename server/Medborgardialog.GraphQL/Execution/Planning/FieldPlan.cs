using System.Text;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution.Planning;

/// <summary>One field of a response object: what every request of the operation shares.</summary>
internal sealed class FieldPlan
{
    public FieldPlan(OutputField field, CompiledResolver resolver, IReadOnlyList<FieldNode> nodes, ArgumentPlan arguments)
    {
        Field = field;
        Resolver = resolver;
        Nodes = nodes;
        Arguments = arguments;
        ResponseName = nodes[0].ResponseName;
        FirstKey = Encoding.UTF8.GetBytes($"\"{ResponseName}\":");
        NextKey = Encoding.UTF8.GetBytes($",\"{ResponseName}\":");
        Shape = ValueShape.Of(field.Type);
    }

    public OutputField Field { get; }

    public CompiledResolver Resolver { get; }

    /// <summary>The merged field nodes; errors point to all of them.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; }

    public ArgumentPlan Arguments { get; }

    public string ResponseName { get; }

    /// <summary>The key and colon.</summary>
    public byte[] FirstKey { get; }

    /// <summary>The key and colon after a comma.</summary>
    public byte[] NextKey { get; }

    public ValueShape Shape { get; }

    /// <summary>The selections below, or null for leaves.</summary>
    public SelectionPlan? Selections { get; init; }

    /// <summary>Whether the value is got level by level before writing; otherwise while writing.</summary>
    public required bool IsStaged { get; init; }

    /// <summary>Whether something below is staged, so that its values need slots.</summary>
    public required bool HasStagedChildren { get; init; }

    /// <summary>Position among the staged fields of the object.</summary>
    public int StageIndex { get; set; }

    /// <summary>Where the request remembers whether the user may read the field; -1 when everybody may.</summary>
    public required int AccessIndex { get; init; }

    /// <summary>The JSON of a value that is the same for every request (<c>__typename</c>), or null.</summary>
    public byte[]? Constant { get; init; }
}
