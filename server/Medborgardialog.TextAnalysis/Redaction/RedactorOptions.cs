namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>What a <see cref="Redactor"/> looks for.</summary>
public sealed record RedactorOptions
{
    /// <summary>The types to replace; all of them unless told otherwise.</summary>
    public IReadOnlySet<FindingType> Types { get; init; } = new HashSet<FindingType>(Enum.GetValues<FindingType>());

    /// <summary>Names that shall stay, such as a square or a company with a person's name; compared without regard to case.</summary>
    public IReadOnlyCollection<string> KeptNames { get; init; } = [];
}
