using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Responses;

/// <summary>
/// What joins a submission that was stored before identifiers were derived from receipts (ADR-015) with its receipt: keyed hashes of the idempotency key and of the receipt. Read so that
/// those receipts still lead to their responses; none is added.
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
}
