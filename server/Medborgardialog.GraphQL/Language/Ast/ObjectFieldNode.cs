namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A field of an input object literal. Specification section "Input Object Values".</summary>
public sealed class ObjectFieldNode(Location? location, NameNode name, IValueNode value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public IValueNode Value { get; } = value;

    /// <summary>Makes a node without a location.</summary>
    public ObjectFieldNode(string name, IValueNode value) : this(null, new NameNode(name), value)
    {
    }
}
