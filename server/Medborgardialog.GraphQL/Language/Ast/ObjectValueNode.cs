namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>An input object literal. Specification section "Input Object Values".</summary>
public sealed class ObjectValueNode(Location? location, IReadOnlyList<ObjectFieldNode> fields) : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>The fields, in source order.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;

    /// <summary>Makes a node without a location.</summary>
    public ObjectValueNode(IReadOnlyList<ObjectFieldNode> fields) : this(null, fields)
    {
    }

    object? IValueNode.Value => Fields;
}
