using Medborgardialog.GraphQL.Validation.Limits;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>How documents are validated.</summary>
public sealed record ValidationOptions
{
    /// <summary>The specification's rules and the default limits.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>After how many errors validation stops; 5. One more error then says so.</summary>
    public int MaxErrors { get; init; } = 5;

    /// <summary>Leaves "Did you mean" out of messages, so that they name nothing of the schema that the document does not name; false.</summary>
    public bool HideSuggestions { get; init; }

    /// <summary>What a document may ask for at most, or null for no limits.</summary>
    public DocumentLimits? Limits { get; init; } = new();
}
