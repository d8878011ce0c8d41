using System.Text.RegularExpressions;
using Medborgardialog.Application.Responses;

namespace Medborgardialog.Testing;

/// <summary>Redacts runs of six or more digits as telephone numbers: enough to see where redaction happens.</summary>
public sealed partial class DigitRedaction : IRedaction
{
    public RedactionResult Redact(string text)
    {
        var count = Digits().Count(text);
        return new RedactionResult(Digits().Replace(text, "[telefon]"), count == 0 ? [] : [new RedactionNotice("PHONE", count)]);
    }

    [GeneratedRegex(@"\d{6,}")]
    private static partial Regex Digits();
}
