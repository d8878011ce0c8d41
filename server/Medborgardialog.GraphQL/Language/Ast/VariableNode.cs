namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>The use of a variable. Specification section "Variables".</summary>
public sealed class VariableNode(Location? location, NameNode name) : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The name, without the dollar sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The name of the variable, without the dollar sign.</summary>
    public string Value => Name.Value;

    object? IValueNode.Value => Value;
}
