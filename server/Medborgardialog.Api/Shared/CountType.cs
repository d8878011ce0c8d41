using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Shared;

/// <summary>A number that may be hidden for the sake of those behind it: exactly one of the two is null.</summary>
[ExtendObjectType<Count>]
public sealed class CountType
{
    /// <summary>The number; null when hidden.</summary>
    public int? Value([Parent] Count count) => count.Value;

    /// <summary>Why it is hidden; null when shown.</summary>
    public SuppressionReason? Suppressed([Parent] Count count) => count.Suppressed;
}
