using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>Evidence as its reader may see it: staff all numbers, everybody else only those with enough respondents behind them.</summary>
/// <param name="Source">The source.</param>
/// <param name="Label">As shown.</param>
/// <param name="RoundId">The round, for a dialogue.</param>
/// <param name="RespondentCount">Respondents who speak of it.</param>
/// <param name="OutOf">Respondents in all.</param>
/// <param name="StatementCount">Statements about it.</param>
/// <param name="Share">The share with its 95 % interval; null when a number is hidden or missing.</param>
/// <param name="RankInSource">1 for the most spoken of; null where the count is hidden.</param>
/// <param name="Period">The time it is about.</param>
/// <param name="Areas">Respondents per area, only for areas where somebody spoke of it.</param>
public sealed record EvidenceView(
    EvidenceSource Source, string Label, DialogueRoundId? RoundId, Count RespondentCount, Count OutOf, Count StatementCount, WilsonInterval? Share, int? RankInSource, Period? Period,
    IReadOnlyList<(AreaId Area, Count Respondents)> Areas)
{
    /// <summary>The view of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isStaff">True to show all numbers.</param>
    public static EvidenceView Of(EvidenceItem item, bool isStaff)
    {
        ArgumentNullException.ThrowIfNull(item);

        // Only dialogues count people who answered us; a statistic's number is public where it comes from.
        var protects = !isStaff && item.RoundId is not null;
        var respondents = Show(item.RespondentCount, protects);
        var isShown = respondents.Suppressed is null;
        return new EvidenceView(
            item.Source, item.Label, item.RoundId, respondents, Show(item.OutOf, protects), isShown ? Show(item.StatementCount, false) : Count.Hidden(SuppressionReason.TooFew),
            isShown && item is { RespondentCount: { } n, OutOf: > 0 and { } of } ? WilsonInterval.Of(n, of) : null,
            isShown ? item.RankInSource : null, item.Period, Breakdown(item, protects, isShown));
    }

    private static List<(AreaId Area, Count Respondents)> Breakdown(EvidenceItem item, bool protects, bool isShown)
    {
        var areas = item.Areas.OrderByDescending(a => protects ? 0 : a.RespondentCount).ThenBy(a => a.AreaId.Value).ToList();
        if (!protects)
        {
            return [.. areas.Select(a => (a.AreaId, Count.Of(a.RespondentCount)))];
        }

        // Without a shown total, naming the areas would already tell where the few are.
        if (!isShown)
        {
            return [];
        }

        // Those who gave no area are a cell too: the total minus the shown areas must not give a hidden one away.
        var cells = SmallCounts.PublicBreakdown([.. areas.Select(a => a.RespondentCount), Math.Max(0, item.RespondentCount!.Value - areas.Sum(a => a.RespondentCount))]);
        return [.. areas.Select((a, i) => (a.AreaId, cells[i]))];
    }

    private static Count Show(int? value, bool protects) => value switch
    {
        null => Count.Hidden(SuppressionReason.NotStatedInSource),
        { } number when protects => SmallCounts.Public(number),
        { } number => Count.Of(number),
    };
}
