using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types;

/// <summary>The directives that every schema has (specification, section 3.13).</summary>
public static class BuiltInDirectives
{
    /// <summary>Section 3.13.1.</summary>
    public const string Skip = "skip";

    /// <summary>Section 3.13.2.</summary>
    public const string Include = "include";

    /// <summary>Section 3.13.3.</summary>
    public const string Deprecated = "deprecated";

    /// <summary>Section 3.13.4.</summary>
    public const string SpecifiedBy = "specifiedBy";

    /// <summary>Section 3.13.5.</summary>
    public const string OneOf = "oneOf";

    /// <summary>Makes a fresh set, on the schema's own Boolean and String.</summary>
    public static IReadOnlyList<DirectiveType> Create(ScalarType booleanType, ScalarType stringType) =>
    [
        new(
            Include,
            [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
            [new InputField("if", new NonNullType(booleanType), description: "Included when true.")],
            "Directs the executor to include this field or fragment only when the `if` argument is true."),
        new(
            Skip,
            [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
            [new InputField("if", new NonNullType(booleanType), description: "Skipped when true.")],
            "Directs the executor to skip this field or fragment when the `if` argument is true."),
        new(
            Deprecated,
            [DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue],
            [new InputField("reason", new NonNullType(stringType), new StringValueNode("No longer supported"), "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).")],
            "Marks an element of a GraphQL schema as no longer supported."),
        new(
            SpecifiedBy,
            [DirectiveLocation.Scalar],
            [new InputField("url", new NonNullType(stringType), description: "The URL that specifies the behavior of this scalar.")],
            "Exposes a URL that specifies the behavior of this scalar."),
        new(
            OneOf,
            [DirectiveLocation.InputObject],
            null,
            "Indicates exactly one field must be supplied and this field must not be `null`."),
    ];

    /// <summary>Whether a schema always has it, so that printing leaves its definition out.</summary>
    public static bool Contains(string name) => name is Skip or Include or Deprecated or SpecifiedBy or OneOf;
}
