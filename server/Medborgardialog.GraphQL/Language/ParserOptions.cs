namespace Medborgardialog.GraphQL.Language;

/// <summary>The limits on what the parser reads. Past either, parsing stops with the code DOCUMENT_TOO_LARGE.</summary>
public sealed class ParserOptions
{
    /// <summary>The most tokens in a document, comments and commas not counted; 20,000.</summary>
    public int MaxTokens { get; set; } = 20_000;

    /// <summary>The most brackets and braces inside one another; 200.</summary>
    public int MaxNesting { get; set; } = 200;
}
