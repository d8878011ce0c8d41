using Medborgardialog.Application.Responses;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Responses;

/// <summary>What the one who answered gets back.</summary>
[ExtendObjectType<SubmissionReceipt>]
public sealed class SubmissionReceiptType
{
    /// <summary>The receipt, such as <c>K7QF-2M9X-4TBW-0HNE-6RV3</c>. It is shown here and nowhere else.</summary>
    public string Receipt([Parent] SubmissionReceipt receipt) => receipt.Receipt;

    /// <summary>The round.</summary>
    public DialogueRound Round([Parent] SubmissionReceipt receipt) => receipt.Round;

    /// <summary>The day in Sweden on which the response came, also when this is a retry.</summary>
    public DateOnly SubmittedOn([Parent] SubmissionReceipt receipt) => receipt.SubmittedOn;

    /// <summary>What was taken out of the texts before they are read.</summary>
    public IReadOnlyList<RedactionNotice> Redactions([Parent] SubmissionReceipt receipt) => receipt.Redactions;

    /// <summary>Where to turn at once; empty when nothing is acute.</summary>
    public IReadOnlyList<HelpContact> Help([Parent] SubmissionReceipt receipt) => receipt.Help;

    /// <summary>What the texts may be about.</summary>
    public Seriousness Seriousness([Parent] SubmissionReceipt receipt) => receipt.Seriousness;
}

/// <summary>A kind of personal data that was replaced, and how often.</summary>
[ExtendObjectType<RedactionNotice>]
public sealed class RedactionNoticeType
{
    /// <summary>PNR, PHONE, EMAIL, PLATE, ADDRESS, NAME or HANDLE.</summary>
    public string Type([Parent] RedactionNotice notice) => notice.Type;

    /// <summary>How many.</summary>
    public int Count([Parent] RedactionNotice notice) => notice.Count;
}

/// <summary>Where to turn at once.</summary>
[ExtendObjectType<HelpContact>]
public sealed class HelpContactType
{
    /// <summary>Who answers.</summary>
    public string Name([Parent] HelpContact contact) => contact.Name;

    /// <summary>The telephone number.</summary>
    public string Number([Parent] HelpContact contact) => contact.Number;

    /// <summary>What for, in Swedish.</summary>
    public string Purpose([Parent] HelpContact contact) => contact.Purpose;
}
