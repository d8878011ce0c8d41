namespace Medborgardialog.GraphQL.Types;

/// <summary>The fields that exist without being declared (specification, section 4.1).</summary>
/// <param name="TypeName"><c>__typename: String!</c> on every composite type.</param>
/// <param name="Schema"><c>__schema: __Schema!</c> on the query type.</param>
/// <param name="Type"><c>__type(name: String!): __Type</c> on the query type.</param>
public sealed record MetaFields(OutputField TypeName, OutputField Schema, OutputField Type);
