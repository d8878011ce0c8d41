using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;

namespace Medborgardialog.Application.Analysis;

/// <summary>A run has come further or has ended.</summary>
/// <param name="RunId">The run.</param>
public sealed record AnalysisProgressed(AnalysisRunId RunId) : DomainEvent;
