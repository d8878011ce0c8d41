using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Merging;

/// <summary>A selected field with the type that it is selected on and its definition, where they are known.</summary>
internal readonly record struct CollectedField(NamedType? ParentType, FieldNode Node, OutputField? Field);
