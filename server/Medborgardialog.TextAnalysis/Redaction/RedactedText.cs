namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>A text with its personal data replaced by typed placeholders.</summary>
/// <param name="Text">The text with a placeholder such as <c>[namn]</c> in the place of each finding.</param>
/// <param name="Findings">What was replaced, in order of occurrence and without overlaps; offsets are UTF-16 units of the input.</param>
public sealed record RedactedText(string Text, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether anything was replaced.</summary>
    public bool IsChanged => Findings.Count > 0;
}
