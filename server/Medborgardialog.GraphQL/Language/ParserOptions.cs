namespace Medborgardialog.GraphQL.Language;

/// <summary>
/// What the parser accepts and keeps. The limits stop a hostile document while it is read; a document past one of them is refused with the
/// code <see cref="Errors.ErrorCodes.DocumentTooLarge"/>. The defaults suit requests from outside.
/// </summary>
public sealed class ParserOptions
{
    /// <summary>For own documents of any length, such as a schema file. The limit on depth stays, since it guards the stack. A fresh instance each time.</summary>
    public static ParserOptions Unlimited => new()
    {
        MaxAllowedTokens = int.MaxValue,
        MaxAllowedNodes = int.MaxValue,
        MaxAllowedFields = int.MaxValue,
    };

    /// <summary>Leaves out where nodes stand, which saves an allocation per node; errors then carry no locations. False.</summary>
    public bool NoLocations { get; set; }

    /// <summary>The most tokens in a document, comments not counted; 15,000.</summary>
    public int MaxAllowedTokens { get; set; } = 15_000;

    /// <summary>The most nodes in a document; 15,000.</summary>
    public int MaxAllowedNodes { get; set; } = 15_000;

    /// <summary>The most field selections in a document; 2,048.</summary>
    public int MaxAllowedFields { get; set; } = 2_048;

    /// <summary>How deep selection sets, list and object values and list types may nest together; 128.</summary>
    public int MaxAllowedDepth { get; set; } = 128;
}
