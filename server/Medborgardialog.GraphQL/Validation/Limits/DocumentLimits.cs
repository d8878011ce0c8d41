namespace Medborgardialog.GraphQL.Validation.Limits;

/// <summary>
/// What one operation may ask for at most. Fragments count wherever they are spread. The defaults let a problem picture through with its
/// problems, focus areas, promises and follow-ups, and the usual introspection query, and stop what only an attack would send.
/// </summary>
public sealed record DocumentLimits
{
    /// <summary>How deep fields may nest; 32. The error has the code MAX_DEPTH_EXCEEDED.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>Fields with an alias; 100. The error has the code MAX_ALIASES_EXCEEDED.</summary>
    public int MaxAliases { get; init; } = 100;

    /// <summary>Applied directives; 200. The error has the code MAX_DIRECTIVES_EXCEEDED.</summary>
    public int MaxDirectives { get; init; } = 200;

    /// <summary>Field selections; 5,000. The error has the code MAX_FIELDS_EXCEEDED.</summary>
    public int MaxFields { get; init; } = 5_000;

    /// <summary>How many lists of introspection (fields, interfaces, possibleTypes, inputFields) may nest; 2.</summary>
    public int MaxIntrospectionLists { get; init; } = 2;

    /// <summary>The weights and the highest cost, or null for no limit on it.</summary>
    public CostLimit? Cost { get; init; } = new();
}
