namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public interface ISelectionNode : IHasDirectives;
