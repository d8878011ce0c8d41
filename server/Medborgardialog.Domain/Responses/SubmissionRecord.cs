using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Responses;

/// <summary>
/// What makes a retry harmless and a receipt followable: keyed hashes of the idempotency key and of the receipt, never the two themselves. Known by the first, which
/// tells nothing of the order in which submissions came.
/// </summary>
public sealed class SubmissionRecord
{
    private SubmissionRecord(string idempotencyHash, string receiptHash, DialogueRoundId roundId, SurveyResponseId responseId)
    {
        IdempotencyHash = idempotencyHash;
        ReceiptHash = receiptHash;
        RoundId = roundId;
        ResponseId = responseId;
    }

    /// <summary>Keyed hash of round and idempotency key, lower-case hex; unique.</summary>
    public string IdempotencyHash { get; private set; }

    /// <summary>Keyed hash of the receipt, lower-case hex; unique.</summary>
    public string ReceiptHash { get; private set; }

    /// <summary>The round.</summary>
    public DialogueRoundId RoundId { get; private set; }

    /// <summary>The response that was made.</summary>
    public SurveyResponseId ResponseId { get; private set; }

    /// <summary>Records a submission.</summary>
    public static SubmissionRecord Of(string idempotencyHash, string receiptHash, DialogueRoundId roundId, SurveyResponseId responseId) =>
        new(idempotencyHash, receiptHash, roundId, responseId);
}
