namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>The type of one kind of root operation. Specification section "Root Operation Types".</summary>
public sealed class OperationTypeDefinitionNode(Location? location, OperationType operation, NamedTypeNode type) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The object type.</summary>
    public NamedTypeNode Type { get; } = type;
}
