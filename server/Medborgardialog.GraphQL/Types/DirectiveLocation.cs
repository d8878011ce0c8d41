namespace Medborgardialog.GraphQL.Types;

/// <summary>Where a directive may stand (specification, section 3.13); the names in the schema are UPPER_SNAKE.</summary>
#pragma warning disable CS1591 // The members are the specification's own words.
public enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}
