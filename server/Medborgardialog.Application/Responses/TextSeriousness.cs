using Medborgardialog.Domain.Shared;
using Medborgardialog.TextAnalysis.Statements;

namespace Medborgardialog.Application.Responses;

/// <summary>Weighs a text with the text analysis' own detector, the same that marks statements later.</summary>
internal sealed class TextSeriousness : ISeriousness
{
    public Seriousness Of(string text) => SeriousnessDetector.Detect(text) switch
    {
        TextAnalysis.Seriousness.ChildAtRisk => Seriousness.ChildAtRisk,
        TextAnalysis.Seriousness.Acute => Seriousness.Acute,
        _ => Seriousness.None,
    };
}
