using Medborgardialog.TextAnalysis.Redaction;

namespace Medborgardialog.Application.Responses;

/// <summary>Masks personal data with the text analysis' own redactor.</summary>
internal sealed class TextRedaction : IRedaction
{
    private readonly Redactor _redactor = new(new RedactorOptions());

    public RedactionResult Redact(string text)
    {
        var redacted = _redactor.Redact(text);
        return new RedactionResult(redacted.Text, redacted.IsChanged ? Notices(redacted.Findings) : []);
    }

    private static IReadOnlyList<RedactionNotice> Notices(IReadOnlyList<Finding> findings) =>
        [.. findings.GroupBy(f => f.Type).OrderBy(g => g.Key).Select(g => new RedactionNotice(g.Key.ToString().ToUpperInvariant(), g.Count()))];
}
