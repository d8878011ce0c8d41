using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Shared;

/// <summary>A span of days, both included, with the words it is shown by.</summary>
[ExtendObjectType<Period>]
public sealed class PeriodType
{
    /// <summary>The first day; null when unknown.</summary>
    public DateOnly? Start([Parent] Period period) => period.Start;

    /// <summary>The last day; null when unknown.</summary>
    public DateOnly? End([Parent] Period period) => period.End;

    /// <summary>How exactly the days are known.</summary>
    public PeriodPrecision Precision([Parent] Period period) => period.Precision;

    /// <summary>As shown, in Swedish.</summary>
    public string Label([Parent] Period period) => period.Label;
}
