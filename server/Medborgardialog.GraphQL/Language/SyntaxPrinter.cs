using Medborgardialog.GraphQL.Language.Ast;
namespace Medborgardialog.GraphQL.Language;
internal static class SyntaxPrinter { public static string Print(ISyntaxNode node) => node.Kind.ToString(); }
