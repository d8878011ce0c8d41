using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>One place where a document uses a variable.</summary>
/// <param name="Node">The place.</param>
/// <param name="Type">The input type expected there; null when unknown.</param>
/// <param name="DefaultValue">The default that the schema has there.</param>
/// <param name="ParentType">The input type that the place is a part of; null for arguments.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, IValueNode? DefaultValue, GraphQLType? ParentType);
