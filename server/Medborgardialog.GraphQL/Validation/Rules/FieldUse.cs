using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A field where it is selected.</summary>
/// <param name="Node">The selection.</param>
/// <param name="Parent">The type it is selected on; null when unknown.</param>
/// <param name="Definition">The field of the schema; null when unknown.</param>
internal sealed record FieldUse(FieldNode Node, NamedType? Parent, OutputField? Definition)
{
    /// <summary>Whether nothing but the name can tell it from another selection on the same type.</summary>
    public bool IsPlain => Node.SelectionSet is null && Node.Arguments.Count == 0;
}
