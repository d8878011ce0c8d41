using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Responses;

/// <summary>One person's answers.</summary>
/// <param name="Round">Slug of the round.</param>
/// <param name="IdempotencyKey">A random value that the client made for this submission and repeats with every retry: 16 to 128 of A–Z, a–z, 0–9 and <c>-_.:=+/</c>.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Language">The language they are in (BCP 47); null for Swedish.</param>
/// <param name="Channel">How it came.</param>
public sealed record SubmitResponseCommand(
    string Round, string IdempotencyKey, IReadOnlyList<GivenAnswer> Answers, string? Language = null, ResponseChannel Channel = ResponseChannel.Web);

/// <summary>What the one who answered gets back.</summary>
/// <param name="Receipt">The receipt in its readable form; it is nowhere else.</param>
/// <param name="Round">The round.</param>
/// <param name="SubmittedOn">The day in Sweden on which the response came, also when this is a retry.</param>
/// <param name="Redactions">What was taken out of the texts.</param>
/// <param name="Seriousness">What the texts may be about.</param>
/// <param name="Help">Where to turn at once; empty when nothing is acute.</param>
public sealed record SubmissionReceipt(
    string Receipt, DialogueRound Round, DateOnly SubmittedOn, IReadOnlyList<RedactionNotice> Redactions, Seriousness Seriousness, IReadOnlyList<HelpContact> Help);
