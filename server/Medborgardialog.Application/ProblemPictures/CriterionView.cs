using Medborgardialog.Domain.ProblemPictures;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>How a problem is weighed by one criterion, as its reader may see it: the public learns values and motives, but neither names nor the numbers of few.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Proposed">What the data propose, 0 to 3.</param>
/// <param name="ProposedFrom">What it was proposed from, with its numbers; null where one of them is hidden.</param>
/// <param name="Value">What a person set, 0 to 3.</param>
/// <param name="Motive">Why.</param>
/// <param name="ScoredBy">Who set it; null for the public.</param>
/// <param name="ScoredOn">When.</param>
public sealed record CriterionView(Criterion Criterion, int? Proposed, string? ProposedFrom, int? Value, string? Motive, string? ScoredBy, DateOnly? ScoredOn)
{
    /// <summary>The view of a problem's criteria, in the criteria's order.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="evidence">What is behind the problem.</param>
    /// <param name="isStaff">True to show all.</param>
    public static IReadOnlyList<CriterionView> Of(IEnumerable<PriorityCriterion> criteria, IEnumerable<EvidenceItem> evidence, bool isStaff)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var seen = evidence.Where(e => e.RoundId is not null).Select(e => EvidenceView.Of(e, isStaff)).ToList();
        var counts = seen.TrueForAll(e => e.RespondentCount.Suppressed is null);
        var areas = counts && seen.TrueForAll(e => e.Areas.All(a => a.Respondents.Suppressed is null));
        return
        [
            .. criteria.OrderBy(c => c.Criterion).Select(c => new CriterionView(
                c.Criterion, c.Proposed, (c.Criterion is Criterion.AffectsMany or Criterion.Concentration ? areas : counts) ? c.ProposedFrom : null,
                c.Value, c.Motive, isStaff ? c.ScoredBy : null, c.ScoredOn)),
        ];
    }
}
