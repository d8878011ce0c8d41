namespace Medborgardialog.GraphQL.Hosting;

/// <summary>How requests are run. The defaults suit production.</summary>
public sealed class RequestOptions
{
    /// <summary>Adds the message and stack trace of an unexpected exception to its error; false, for development only.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>The most time an operation may take; 30 seconds. Then it ends with the code HC0045.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Documents whose parsed and validated form is kept; 1000.</summary>
    public int DocumentCacheSize { get; set; } = 1000;

    /// <summary>The longest document whose parsed form is kept, in bytes of UTF-8; 65,536.</summary>
    public int MaxCachedDocumentBytes { get; set; } = 65_536;

    /// <summary>The most leaf and object values in one response; 500,000. More ends with the code RESPONSE_TOO_LARGE.</summary>
    public int MaxResponseNodes { get; set; } = 500_000;

    /// <summary>The most ids that <c>nodes(ids:)</c> takes; 100.</summary>
    public int MaxNodes { get; set; } = 100;

    /// <summary>Accepts only documents that were persisted before; false.</summary>
    public bool OnlyPersistedDocuments { get; set; }
}
