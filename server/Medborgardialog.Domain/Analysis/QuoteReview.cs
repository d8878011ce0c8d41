using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Analysis;

/// <summary>What a person decided about showing a statement's words.</summary>
public enum QuoteReviewState
{
    /// <summary>May be shown in public.</summary>
    Approved,

    /// <summary>Must not be shown.</summary>
    Rejected,
}

/// <summary>A person's decision about one statement's words. No words are public without one.</summary>
public sealed class QuoteReview
{
    private QuoteReview(StatementId statementId, QuoteReviewState state, string text, string reviewedBy, DateOnly reviewedOn)
    {
        StatementId = statementId;
        State = state;
        Text = text;
        ReviewedBy = reviewedBy;
        ReviewedOn = reviewedOn;
    }

    /// <summary>The statement.</summary>
    public StatementId StatementId { get; private set; }

    /// <summary>The decision.</summary>
    public QuoteReviewState State { get; private set; }

    /// <summary>The words as they may be shown: the statement's own, or shortened.</summary>
    public string Text { get; private set; }

    /// <summary>Who decided.</summary>
    public string ReviewedBy { get; private set; }

    /// <summary>When.</summary>
    public DateOnly ReviewedOn { get; private set; }

    /// <summary>Records a decision.</summary>
    /// <exception cref="InvalidInputException">The text is empty or longer than 300 characters.</exception>
    public static QuoteReview Make(StatementId statement, QuoteReviewState state, string text, string reviewedBy, DateOnly reviewedOn) =>
        new(statement, state, Guard.Text(text, "text", 300), reviewedBy, reviewedOn);

    /// <summary>Decides anew.</summary>
    /// <exception cref="InvalidInputException">The text is empty or longer than 300 characters.</exception>
    public void Decide(QuoteReviewState state, string text, string reviewedBy, DateOnly reviewedOn)
    {
        Text = Guard.Text(text, "text", 300);
        State = state;
        ReviewedBy = reviewedBy;
        ReviewedOn = reviewedOn;
    }
}
