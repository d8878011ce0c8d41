using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.ProblemPictures;

/// <summary>How a problem is weighed by one criterion: what the data propose, and what a person set with a motive. A person's value counts.</summary>
[ExtendObjectType<CriterionView>]
[GraphQLName("PriorityCriterion")]
public sealed class PriorityCriterionType
{
    /// <summary>The criterion.</summary>
    public Criterion Criterion([Parent] CriterionView criterion) => criterion.Criterion;

    /// <summary>What the data propose, 0 to 3; null when they cannot tell.</summary>
    public int? Proposed([Parent] CriterionView criterion) => criterion.Proposed;

    /// <summary>What it was proposed from, in Swedish; null where the numbers are hidden.</summary>
    public string? ProposedFrom([Parent] CriterionView criterion) => criterion.ProposedFrom;

    /// <summary>What a person set, 0 to 3.</summary>
    public int? Value([Parent] CriterionView criterion) => criterion.Value;

    /// <summary>Why.</summary>
    public string? Motive([Parent] CriterionView criterion) => criterion.Motive;

    /// <summary>Who set it; for staff.</summary>
    public string? ScoredBy([Parent] CriterionView criterion) => criterion.ScoredBy;

    /// <summary>When.</summary>
    public DateOnly? ScoredOn([Parent] CriterionView criterion) => criterion.ScoredOn;
}
