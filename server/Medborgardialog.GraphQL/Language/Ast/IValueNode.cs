namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A literal or a variable. Specification section "Input Values".</summary>
public interface IValueNode : ISyntaxNode
{
    /// <summary>The value: a string (numbers, enum values and variables give their text), a bool, null, or the list of child nodes.</summary>
    object? Value { get; }
}
