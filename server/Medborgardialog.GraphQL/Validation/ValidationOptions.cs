namespace Medborgardialog.GraphQL.Validation;

/// <summary>The limits on what one document may contain. Each is on by default, and each refuses with its own code before anything runs.</summary>
public sealed class ValidationOptions
{
    /// <summary>Errors reported for one invalid document; 5. One more error, TOO_MANY_VALIDATION_ERRORS, says that the check stopped there.</summary>
    public int MaxErrors { get; set; } = 5;

    /// <summary>The most fields inside one another, fragments followed; 20. Fields of introspection do not count. Past it: MAX_DEPTH_EXCEEDED.</summary>
    public int MaxDepth { get; set; } = 20;

    /// <summary>The most fields of introspection inside one another; 20, which lets the type references of common tools through. Past it: MAX_DEPTH_EXCEEDED.</summary>
    public int MaxIntrospectionDepth { get; set; } = 20;

    /// <summary>The most aliases in one document; 100. Past it: MAX_ALIASES_EXCEEDED.</summary>
    public int MaxAliases { get; set; } = 100;

    /// <summary>The most directives in one document; 200. Past it: MAX_DIRECTIVES_EXCEEDED.</summary>
    public int MaxDirectives { get; set; } = 200;

    /// <summary>The most items of one list that is input, in the document or in a variable; 10,000. Past it: MAX_LIST_ITEMS_EXCEEDED.</summary>
    public int MaxInputListItems { get; set; } = 10_000;

    /// <summary>The most fields that one operation selects with its fragments followed; 5,000. Past it: MAX_FIELDS_EXCEEDED.</summary>
    public int MaxFields { get; set; } = 5_000;

    /// <summary>The most comparisons made to see whether fields can be merged; 500,000. Past it: MAX_FIELDS_EXCEEDED.</summary>
    public int MaxFieldComparisons { get; set; } = 500_000;
}
