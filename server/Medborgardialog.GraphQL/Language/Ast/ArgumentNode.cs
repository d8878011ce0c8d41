namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>An argument given to a field or a directive. Specification section "Arguments".</summary>
public sealed class ArgumentNode(Location? location, NameNode name, IValueNode value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public IValueNode Value { get; } = value;
}
