using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types;

/// <summary>A directive where it stands in the schema.</summary>
/// <param name="Name">The name without the at sign.</param>
/// <param name="Arguments">Names and literals, in the order they are written.</param>
public sealed record AppliedDirective(string Name, IReadOnlyList<KeyValuePair<string, IValueNode>> Arguments);
