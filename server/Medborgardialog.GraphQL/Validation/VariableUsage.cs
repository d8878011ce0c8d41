using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type that the place expects; null when the document does not say.</param>
/// <param name="DefaultValue">The default of the place, or null.</param>
/// <param name="ParentType">The input object or list around the place, or null.</param>
internal readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, IValueNode? DefaultValue, GraphQLType? ParentType);
