namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>One piece of personal data found in a text.</summary>
/// <param name="Type">What was found.</param>
/// <param name="Start">The offset of the first character, in UTF-16 units of the input.</param>
/// <param name="Length">The length in UTF-16 units of the input; at least 1.</param>
public readonly record struct Finding(FindingType Type, int Start, int Length)
{
    /// <summary>The offset after the last character, in UTF-16 units of the input.</summary>
    public int End => Start + Length;
}
