using System.Text;

namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>
/// Replaces personal data in Swedish free text by typed placeholders. Works in time linear in the text, keeps nothing between calls and may be used by several threads at once.
/// Redacting a redacted text changes nothing.
/// </summary>
public sealed class Redactor
{
    // Replacing something can uncover something else ("[namn] och Okänd"); texts settle after one or two passes.
    private const int MaxPasses = 6;

    private readonly RedactorOptions _options;
    private readonly HashSet<string> _keptNames;

    /// <summary>Creates a redactor.</summary>
    /// <param name="options">What to look for.</param>
    public Redactor(RedactorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _keptNames = new HashSet<string>(options.KeptNames, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Finds and replaces personal data.</summary>
    /// <param name="text">Any text; nothing in it makes this fail.</param>
    /// <returns>The text with placeholders, and what was found where in <paramref name="text"/>.</returns>
    public RedactedText Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var findings = Scan(text);
        var redacted = Replace(text, findings);
        for (var pass = 1; pass < MaxPasses && findings.Count > 0; pass++)
        {
            var more = Scan(redacted);
            if (more.Count == 0)
            {
                break;
            }

            findings = Merge(findings, more);
            redacted = Replace(text, findings);
        }

        return new RedactedText(redacted, findings);
    }

    private List<Finding> Scan(string text)
    {
        var canonical = CanonicalText.Of(text);
        var tokens = new TextTokens(canonical.Text);
        EmailScanner.Scan(tokens);
        HandleScanner.ScanMarked(tokens);
        NumberScanner.Scan(tokens);
        SpokenNumber.Scan(tokens);
        PlateScanner.Scan(tokens);
        AddressScanner.Scan(tokens);
        HandleScanner.ScanAnnounced(tokens);
        NameScanner.Scan(tokens, _keptNames);
        if (tokens.Findings.Count == 0)
        {
            return tokens.Findings;
        }

        var findings = tokens.Findings
            .Where(finding => _options.Types.Contains(finding.Type))
            .Select(finding => Located(finding, canonical))
            .ToList();
        findings.Sort((left, right) => left.Start.CompareTo(right.Start));
        return findings;
    }

    private static Finding Located(Finding finding, CanonicalText canonical)
    {
        var start = canonical.InputStart(finding.Start);
        return finding with { Start = start, Length = canonical.InputEnd(finding.End) - start };
    }

    private static string Replace(string text, List<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        var position = 0;
        foreach (var finding in findings)
        {
            result.Append(text, position, finding.Start - position).Append(Placeholders.For(finding.Type));
            position = finding.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    // Findings of a later pass have offsets in the redacted text and never touch a placeholder, so each moves by what the placeholders before it added.
    private static List<Finding> Merge(List<Finding> findings, List<Finding> more)
    {
        var merged = new List<Finding>(findings.Count + more.Count);
        var (next, shift) = (0, 0);
        foreach (var finding in more)
        {
            while (next < findings.Count && findings[next].Start + shift < finding.Start)
            {
                shift += Placeholders.For(findings[next].Type).Length - findings[next].Length;
                merged.Add(findings[next++]);
            }

            merged.Add(finding with { Start = finding.Start - shift });
        }

        merged.AddRange(findings.Skip(next));
        return merged;
    }
}
