using System.Text;
using System.Text.RegularExpressions;

namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>What is masked; nothing to choose yet.</summary>
public sealed record RedactorOptions;

/// <summary>A text with personal data masked.</summary>
/// <param name="Text">The text with placeholders.</param>
/// <param name="Findings">What was masked, with offsets in the text as it was given, in order.</param>
public sealed record RedactedText(string Text, IReadOnlyList<Finding> Findings);

/// <summary>Masks the plain forms of personal data.</summary>
/// <param name="options">What is masked.</param>
public sealed class Redactor(RedactorOptions options)
{
    private static readonly (FindingType Type, string Placeholder, Regex Form)[] Forms =
    [
        (FindingType.Email, "[e-post]", Form(@"[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+")),
        (FindingType.Pnr, "[personnummer]", Form(@"\b((19|20)\d{2}|\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\s?[-+]?\s?\d{4}\b")),
        (FindingType.Phone, "[telefonnummer]", Form(@"(\+46\s?\(?0?\)?|\b0)[1-9]\d{0,2}[\s-]?\d{2,3}[\s-]?\d{2}[\s-]?\d{2,3}\b")),
        (FindingType.Plate, "[regnummer]", Form(@"\b[A-HJ-PR-UW-Z]{3}\s?\d{2}[\dA-HJ-NPR-UW-Z]\b")),
    ];

    /// <summary>What is masked.</summary>
    public RedactorOptions Options { get; } = options;

    /// <summary>Masks a text. Masking the result again changes nothing.</summary>
#pragma warning disable CA1822 // The options will decide.
    public RedactedText Redact(string text)
#pragma warning restore CA1822
    {
        ArgumentNullException.ThrowIfNull(text);
        var findings = new List<(Finding Finding, string Placeholder)>();
        foreach (var (type, placeholder, form) in Forms)
        {
            foreach (Match match in form.Matches(text))
            {
                if (!findings.Exists(f => f.Finding.Start < match.Index + match.Length && match.Index < f.Finding.Start + f.Finding.Length))
                {
                    findings.Add((new Finding(type, match.Index, match.Length), placeholder));
                }
            }
        }

        findings.Sort((a, b) => a.Finding.Start.CompareTo(b.Finding.Start));
        var masked = new StringBuilder();
        var from = 0;
        foreach (var (finding, placeholder) in findings)
        {
            masked.Append(text, from, finding.Start - from).Append(placeholder);
            from = finding.Start + finding.Length;
        }

        return new RedactedText(masked.Append(text, from, text.Length - from).ToString(), findings.ConvertAll(f => f.Finding));
    }

    private static Regex Form(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
