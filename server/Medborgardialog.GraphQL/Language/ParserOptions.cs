namespace Medborgardialog.GraphQL.Language;

/// <summary>
/// What the parser accepts and keeps. The limits stop a hostile document while it is read; a document past one of them is refused with the
/// code <see cref="Errors.ErrorCodes.DocumentTooLarge"/>. The defaults suit requests from outside.
/// </summary>
public sealed class ParserOptions
{
    /// <summary>For own documents of any length, such as a schema file. The limit on nesting stays, since it guards the stack. A fresh instance each time.</summary>
    public static ParserOptions Unlimited => new() { MaxTokens = int.MaxValue, MaxNodes = int.MaxValue };

    /// <summary>Leaves out where nodes stand, which saves an allocation per node; errors then carry no locations. False.</summary>
    public bool NoLocations { get; set; }

    /// <summary>The most tokens in a document, comments and commas not counted; 20,000.</summary>
    public int MaxTokens { get; set; } = 20_000;

    /// <summary>The most nodes in a document; 50,000.</summary>
    public int MaxNodes { get; set; } = 50_000;

    /// <summary>How deep selection sets, list and object values and list types may nest together; 200.</summary>
    public int MaxNesting { get; set; } = 200;
}
