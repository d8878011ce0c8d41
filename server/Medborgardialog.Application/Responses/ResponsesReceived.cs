using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Responses;

/// <summary>A round has been given responses.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Round">Its slug.</param>
public sealed record ResponsesReceived(DialogueRoundId RoundId, string Round) : DomainEvent;
