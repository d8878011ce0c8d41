namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A name: a letter or underscore, then letters, digits and underscores. Specification section "Names".</summary>
public sealed class NameNode(Location? location, string value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The name as written.</summary>
    public string Value { get; } = value;

    /// <summary>Makes a node without a location.</summary>
    public NameNode(string value) : this(null, value)
    {
    }
}
