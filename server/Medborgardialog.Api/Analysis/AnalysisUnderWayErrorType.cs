using Medborgardialog.Application.Analysis;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Analysis;

/// <summary>The round is being analysed already.</summary>
[ExtendObjectType<AnalysisUnderWayException>]
public sealed class AnalysisUnderWayErrorType
{
    /// <summary>A stable code.</summary>
    public string Code([Parent] AnalysisUnderWayException error) => error.Code;
}
