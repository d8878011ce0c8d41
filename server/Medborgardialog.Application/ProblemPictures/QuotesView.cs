namespace Medborgardialog.Application.ProblemPictures;

/// <summary>The words that may be shown for a problem, or why there are none.</summary>
/// <param name="Quotes">Approved quotes.</param>
/// <param name="Withheld">TOO_FEW, NOT_REVIEWED or NONE_APPROVED when there are none; null otherwise.</param>
public sealed record QuotesView(IReadOnlyList<string> Quotes, string? Withheld)
{
    /// <summary>Respondents that must stand behind a problem before anybody's words are shown: among fewer, a way of speaking can be known.</summary>
    public const int MinimumRespondents = 10;

    /// <summary>Most quotes shown for a problem.</summary>
    public const int Most = 5;
}
