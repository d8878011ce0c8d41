using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>Reads type references (specification, section 2.11).</summary>
internal static class TypeReference
{
    /// <summary>The type that is meant, or null when the schema does not have it.</summary>
    public static GraphQLType? Find(Schema schema, ITypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Find(schema, nonNull.Type) is { IsNonNull: false } type ? new NonNullType(type) : null,
        ListTypeNode list => Find(schema, list.Type) is { } type ? new ListType(type) : null,
        NamedTypeNode named => schema.FindType(named.Name.Value),
        _ => null,
    };
}
